import {findChromium} from '../../scripts/find-chromium.mjs'

/** Stop before any test where there is no Chromium: nothing would be proven. */
export default function requireChromium(): void {
  if (findChromium()) return
  throw new Error(
    'Cannot find Chromium, expected it for `npm run test:browser`. Install it (Debian: `apt-get install chromium`) or name its executable in CHROMIUM.'
  )
}
