import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterAll, expect} from 'vitest'
import {runCli} from '../cli/run-cli.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Vaults whose cards are looked at: our sample, and one that is as hard to show as we could make it. */
export const vaults = {
  notes: join(root, 'notes'),
  torture: fileURLToPath(new URL('vaults/torture', import.meta.url))
}

const temporary = mkdtempSync(join(tmpdir(), 'cardwright-preview-'))
afterAll(() => rmSync(temporary, {recursive: true}))

/** Write the preview of a vault, once a test file. @returns Its address. */
export function writePreview(vault: string): string {
  const file = `${basename(vault)}.html`
  if (!existsSync(join(temporary, file))) {
    const {code, stderr} = runCli(temporary, ['preview', vault, '--file', file])
    expect({code, stderr}).toMatchObject({code: 0})
  }
  return pathToFileURL(join(temporary, file)).href
}
