import type {ErrorObject} from 'ajv/dist/2020.js'
import {suggestWord} from '../cli/suggest-word.js'
import type {Schema} from './config-schema.js'

/** What is wrong with a value. */
export interface Fault {
  reason: string
  /** Keys that lead to it. */
  path: ReadonlyArray<string>
  /** Whether the key is wrong or its value. */
  part: 'key' | 'value'
}

/** What the keys below some keys are. */
const nouns: Readonly<Record<string, string>> = {rules: 'rule', messages: 'kind of message'}

/** Say what is wrong with a value, and what was expected. */
export function describeFault(error: ErrorObject): Fault {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer)
  // With `verbose`, the part of the schema that was not met.
  const schema = error.parentSchema as Schema
  if (error.keyword !== 'additionalProperties') {
    const reason = `Unexpected ${describeValue(error.data)}, expected ${describeSchema(schema)}`
    return {reason: reason + suggestValue(error.data, schema), path, part: 'value'}
  }
  const key = String(error.params.additionalProperty)
  const known = Object.keys(schema.properties ?? {}).filter((name) => name !== '$schema')
  const noun = nouns[path.at(-1) ?? ''] ?? 'key'
  const reason = `Unexpected ${noun} \`${key}\`, expected one of ${known.join(', ')}`
  return {reason: reason + suggestWord(key, known), path: [...path, key], part: 'key'}
}

/** @see https://www.rfc-editor.org/rfc/rfc6901 */
function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Characters of a text that a message quotes. */
const quotedLength = 60

function describeValue(value: unknown): string {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return 'empty value'
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list'
  if (typeof value === 'object') return 'keys with values'
  const text = String(value)
  return `\`${text.length > quotedLength ? `${text.slice(0, quotedLength - 1)}…` : text}\``
}

function describeSchema(schema: Schema): string {
  const {title, type, minimum, maximum, items, enum: values} = schema
  if (values) return `one of ${values.join(', ')}`
  if (title !== undefined && type === 'string') return title
  if (type === 'boolean') return '`true` or `false`'
  if (type === 'integer') return `a whole number from ${minimum} to ${maximum}`
  if (type === 'array') return items?.enum ? `a list of ${items.enum.join(', ')}` : 'a list'
  return type === 'object' ? 'keys with values' : 'text'
}

function suggestValue(value: unknown, schema: Schema): string {
  return typeof value === 'string' && schema.enum ? suggestWord(value, schema.enum) : ''
}
