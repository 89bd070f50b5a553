import type {YamlBlock} from './yaml-block.js'

/** Keys that lead to a value. */
export type YamlPath = readonly [string, ...string[]]

/** A value by its path; `undefined` for none and for an empty one. */
export function findValue({values}: YamlBlock, path: YamlPath): unknown {
  let value: unknown = values
  for (const key of path) value = value instanceof Map ? value.get(key) : undefined
  return value ?? undefined
}

/** Text, trimmed; numbers and the like as they are written. */
export function readText(block: YamlBlock, path: YamlPath): string | undefined {
  const value = findValue(block, path)
  if (value === undefined) return undefined
  if (isScalar(value)) return String(value).trim() || undefined
  return refuse(block, path, 'text')
}

/** `true` or `false`. */
export function readBoolean(block: YamlBlock, path: YamlPath): boolean | undefined {
  const value = findValue(block, path)
  if (value === undefined || typeof value === 'boolean') return value
  return refuse(block, path, '`true` or `false`')
}

/** Say that a value is not what was expected. */
export function refuse(block: YamlBlock, path: YamlPath, expected: string): undefined {
  block.warn(`Unexpected value of \`${path.at(-1)}\` in frontmatter, expected ${expected}`, path)
}

/** A list, or text separated as Obsidian separates it; without empty entries and repetitions. */
export function readList(
  block: YamlBlock,
  keys: ReadonlyArray<string>,
  separator: RegExp
): ReadonlyArray<string> {
  const found = new Set<string>()
  for (const key of keys) {
    for (const [entry, path] of listEntries(block, key, separator)) {
      if (isScalar(entry)) found.add(String(entry).trim())
      else if (entry !== null)
        block.warn(`Unexpected entry of \`${key}\` in frontmatter, expected text`, path)
    }
  }
  found.delete('')
  return [...found]
}

/** Entries of a list and of the lists in it, each with its path. */
function* listEntries(
  block: YamlBlock,
  key: string,
  separator: RegExp
): Generator<readonly [unknown, YamlPath]> {
  const value = findValue(block, [key])
  if (value === undefined) return
  if (!Array.isArray(value)) {
    const entries = isScalar(value) ? String(value).split(separator) : [value]
    for (const entry of entries) yield [entry, [key]]
    return
  }
  for (const [at, entry] of value.entries()) {
    const inner: ReadonlyArray<unknown> = Array.isArray(entry) ? entry : [entry]
    for (const part of inner) yield [part, [key, String(at)]]
  }
}

function isScalar(value: unknown): value is string | number | boolean | bigint {
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value)
}
