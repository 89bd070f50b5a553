import {writeStarter} from '../config/index.js'
import {writeToStdout} from './write-to-stdout.js'

/** Flags of `cardwright init`. */
export interface InitFlags {
  json?: true
}

/** Write a configuration to start from into a vault, and say so. */
export async function initCommand(directory: string, {json}: InitFlags): Promise<number> {
  const path = writeStarter(directory)
  const text = `Wrote ${path}: it explains every key, and changes nothing yet.`
  await writeToStdout(json ? `${JSON.stringify({path}, undefined, 2)}\n` : `${text}\n`)
  return 0
}
