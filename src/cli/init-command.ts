import {join} from 'node:path'
import {writeStarter} from '../config/index.js'
import {findVault} from '../list-vault.js'
import {copyTemplates} from '../user-templates/index.js'
import {writeToStdout} from './write-to-stdout.js'

/** Flags of `cardwright init`. */
export interface InitFlags {
  json?: true
  templates?: true
}

/** Folder in the vault that templates are copied into. */
const templateFolder = 'card-templates'

/** Write a configuration to start from into a vault, or templates, and say so. */
export async function initCommand(
  directory: string,
  {json, templates}: InitFlags
): Promise<number> {
  const {path, text} = templates ? writeTemplates(directory) : writeConfiguration(directory)
  await writeToStdout(json ? `${JSON.stringify({path}, undefined, 2)}\n` : `${text}\n`)
  return 0
}

function writeConfiguration(directory: string) {
  const path = writeStarter(directory)
  return {path, text: `Wrote ${path}: it explains every key, and changes nothing yet.`}
}

function writeTemplates(directory: string) {
  findVault(directory)
  const path = join(directory, templateFolder)
  copyTemplates(path)
  const text = `Wrote ${path}: delete the files that you leave as they are, and put \`templates: ${templateFolder}\` into the configuration.`
  return {path, text}
}
