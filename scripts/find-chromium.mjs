import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'

/** Names that packages of Chromium give it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']

/** Arguments for a Chromium that needs no screen and asks the network for nothing of its own. */
export const chromiumArgs = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/**
 * Find Chromium: `CHROMIUM`, else the first in the path.
 *
 * @returns Path of its executable, if there is one.
 */
export function findChromium() {
  const {CHROMIUM, PATH = ''} = process.env
  const folders = PATH.split(delimiter).filter(Boolean)
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...(CHROMIUM ? [CHROMIUM] : []), ...places].find(isExecutable)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
