import {VFile} from 'vfile'
import {type Alias, type Document, LineCounter, parseDocument, visit} from 'yaml'
import {decodeText} from '../parse/decode.js'
import {describeYamlError} from '../yaml-error.js'
import {findOffset} from '../yaml-offset.js'
import {checkConfig} from './check-config.js'
import {ConfigError} from './config-error.js'
import type {FileConfig} from './file-config.js'

/** What is wrong at an offset of the text. */
interface TextFault {
  reason: string
  offset: number
}

/**
 * Read a configuration: JSON if its name says so, else YAML.
 *
 * @param path Of the file, as the user will look for it.
 * @throws {ConfigError} If there is anything wrong with it; names all faults.
 */
export function parseConfig(bytes: Uint8Array, path: string): FileConfig {
  const file = new VFile({path, value: bytes})
  const text = decodeText(file)
  if (text === undefined) {
    const faults = file.messages.map(({line = 1, column = 1, reason}) => ({line, column, reason}))
    throw new ConfigError(path, faults)
  }
  const format = path.endsWith('.json') ? 'JSON' : 'YAML'
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {lineCounter, schema: format === 'JSON' ? 'json' : 'core'})
  const value = readValue(document)
  const faults = findSyntaxFaults(document, format)
  if (faults.length === 0) faults.push(...findFaults(document, value))
  if (faults.length > 0) throw new ConfigError(path, placeFaults(faults, lineCounter))
  // Checked against the schema, which describes this type.
  return value as FileConfig
}

/** @returns Nothing to say for an empty file; `undefined` for aliases that expand to too much. */
function readValue(document: Document): unknown {
  try {
    return document.toJS() ?? {}
  } catch {
    return undefined
  }
}

function findSyntaxFaults({errors, warnings}: Document, format: string): TextFault[] {
  return [...errors, ...warnings].map((error) => ({
    reason: `Unexpected text, expected valid ${format}: ${describeYamlError(error)}`,
    offset: error.pos[0]
  }))
}

function findFaults(document: Document, value: unknown): TextFault[] {
  if (value === undefined) return [refuseAlias(document)]
  return checkConfig(value).map(({reason, path, part}) => ({
    reason,
    offset: findOffset(document, path, part)
  }))
}

/** Aliases of nothing, and those that stand for too much, are found out only by expanding them. */
function refuseAlias(document: Document): TextFault {
  const aliases: Alias[] = []
  visit(document, {Alias: (_, alias) => void aliases.push(alias)})
  const wrong = aliases.find((alias) => !alias.resolve(document)) ?? aliases[0]
  return {reason: 'Unexpected YAML alias, expected a plain value', offset: wrong?.range?.[0] ?? 0}
}

function placeFaults(faults: ReadonlyArray<TextFault>, lineCounter: LineCounter) {
  const sorted = faults.toSorted((a, b) => a.offset - b.offset)
  return sorted.map(({reason, offset}) => {
    const {line, col} = lineCounter.linePos(offset)
    return {reason, line, column: col}
  })
}
