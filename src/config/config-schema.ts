import {readFileSync} from 'node:fs'

/** What is read of a JSON Schema. */
export interface Schema {
  $ref?: string
  title?: string
  description?: string
  type?: string
  enum?: ReadonlyArray<string>
  minimum?: number
  maximum?: number
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  $defs?: Readonly<Record<string, Schema>>
  default?: unknown
  examples?: ReadonlyArray<unknown>
}

/** Read the JSON Schema of configurations, which comes with this package. */
export function readSchema(): Schema {
  const url = new URL('../../schema/config.schema.json', import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8')) as Schema
}

/** Follow a schema's reference to another part of the whole. */
export function resolveSchema({$ref, ...own}: Schema, {$defs}: Schema): Schema {
  const name = $ref?.replace('#/$defs/', '')
  return name === undefined ? own : {...$defs?.[name], ...own}
}
