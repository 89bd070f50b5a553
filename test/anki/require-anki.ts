import {spawnSync} from 'node:child_process'
import {python} from './oracle.js'

/** Stop before any test where Anki's engine is not installed: nothing would be proven. */
export default function requireAnki(): void {
  const {status, stderr, error} = spawnSync(python(), ['-c', 'import anki.collection'], {
    encoding: 'utf8'
  })
  if (status === 0) return
  throw new Error(
    `Cannot import \`anki\` in \`${python()}\`, expected it for \`npm run test:anki\`. Install it with
  python3 -m venv .venv && .venv/bin/pip install -r test/anki/requirements.txt
or name another Python in CARDWRIGHT_PYTHON.
${stderr ?? ''}`,
    {cause: error}
  )
}
