import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {expect} from 'vitest'
import {runCli} from '../cli/run-cli.js'
import {createFolder} from '../vault/create-folder.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Vaults whose cards are looked at: our sample, and one that is as hard to show as we could make it. */
export const vaults = {
  notes: join(root, 'notes'),
  torture: fileURLToPath(new URL('vaults/torture', import.meta.url))
}

/** Write the preview of a vault. @returns Its address. */
export function writePreview(vault: string): string {
  const folder = createFolder()
  const {code, stderr} = runCli(folder, ['preview', vault, '--file', 'preview.html'])
  expect({code, stderr}).toMatchObject({code: 0})
  return pathToFileURL(join(folder, 'preview.html')).href
}
