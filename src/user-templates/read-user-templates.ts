import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {suggestWord} from '../cli/suggest-word.js'
import {compareText} from '../compare-text.js'
import {EnvironmentError} from '../environment-error.js'
import {reportWarning} from '../message.js'
import {decodeText} from '../parse/decode.js'
import {normalizeTemplate, readTemplates, templateFiles} from '../templates.js'
import type {Templates} from '../types/index.js'
import {checkTemplateFile} from './check-template-file.js'
import {type FileFault, TemplateError} from './template-error.js'

/** Templates of the user's, and what is to be said of them. */
export interface UserTemplates {
  templates: Templates
  /** Warnings; their paths are relative to the vault. */
  messages: ReadonlyArray<VFileMessage>
}

/** A file as read. */
interface ReadFile {
  key: keyof Templates
  text: string
  faults: ReadonlyArray<FileFault>
  messages: ReadonlyArray<VFileMessage>
}

/**
 * Read a folder of templates; files that it lacks are taken from this package.
 *
 * @param vault Path of the vault's folder.
 * @throws {EnvironmentError} If there is no such folder, or a file of it can't be read.
 * @throws {TemplateError} If Anki would show errors, or nothing, on the cards.
 */
export function readUserTemplates(folder: string, vault: string): UserTemplates {
  const names = listFolder(folder).filter((name) => !name.startsWith('.'))
  const keys = Object.keys(templateFiles) as Array<keyof Templates>
  const files = keys.flatMap((key) => {
    return names.includes(templateFiles[key]) ? [readFile(key, folder, vault)] : []
  })
  const faults = files.flatMap((file) => file.faults)
  if (faults.length > 0) throw new TemplateError(folder, faults)
  const own = files.map(({key, text}) => [key, normalizeTemplate(text)])
  const known = Object.values(templateFiles)
  const unknown = names.filter((name) => !known.includes(name)).sort(compareText)
  return {
    templates: {...readTemplates(), ...Object.fromEntries(own)},
    messages: [
      ...files.flatMap(({messages}) => messages),
      ...unknown.flatMap((name) => reportUnknown(seenFromVault(folder, name, vault), name))
    ]
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    throw new EnvironmentError(`Cannot read the templates in \`${folder}\``, {cause})
  }
}

function readFile(key: keyof Templates, folder: string, vault: string): ReadFile {
  const name = templateFiles[key]
  const path = join(folder, name)
  const file = new VFile({path: seenFromVault(folder, name, vault), value: readBytes(path)})
  const text = decodeText(file)
  if (text === undefined) {
    const faults = file.messages.map(({line = 1, column = 1, reason}) => {
      return {path, line, column, reason}
    })
    return {key, text: '', faults, messages: []}
  }
  const found = key === 'style' ? [] : checkTemplateFile(key, text)
  const fatal = found.filter(({isFatal}) => isFatal)
  for (const {reason, position, isFatal} of found) {
    if (!isFatal) reportWarning(file, reason, 'template', position)
  }
  const faults = fatal.map(({reason, position: {start}}) => {
    return {path, line: start.line, column: start.column, reason}
  })
  return {key, text, faults, messages: file.messages}
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new EnvironmentError(`Cannot read the template \`${path}\``, {cause})
  }
}

function reportUnknown(path: string, name: string): VFileMessage[] {
  const known = Object.values(templateFiles)
  const file = new VFile({path})
  const reason = `Unexpected file beside templates, expected one of ${known.join(', ')}`
  reportWarning(file, reason + suggestWord(name, known), 'template', {line: 1, column: 1})
  return file.messages
}

/** Path of a file as messages about notes have it. */
function seenFromVault(folder: string, name: string, vault: string): string {
  return relative(vault, join(folder, name)).split(sep).join('/')
}
