import type {Root, Yaml} from 'mdast'
import type {VFile} from 'vfile'
import {isMap, LineCounter, parseDocument} from 'yaml'
import {reportError, reportWarning} from '../message.js'
import type {Frontmatter} from '../types/index.js'

const ruleId = 'frontmatter'

/** Frontmatter of a note that has none. */
const none: Frontmatter = {tags: [], aliases: [], cards: true}

/**
 * Read the YAML block at the start of a note; what can't be used is a message on the file.
 *
 * @see https://help.obsidian.md/properties
 */
export function readFrontmatter(tree: Root, file: VFile): Frontmatter {
  const first = tree.children[0]
  if (first?.type !== 'yaml') return none
  const values = readYaml(first, file)
  if (!values) return none
  const title = readText(values, 'title', first, file)
  const deck = readText(values, 'deck', first, file)
  const lang = readText(values, 'lang', first, file)
  return {
    ...(title && {title}),
    ...(deck && {deck}),
    ...(lang && {lang}),
    tags: readList(values, ['tags', 'tag'], /[,\s]+/, first, file).map((tag) =>
      tag.replace(/^#+/, '')
    ),
    aliases: readList(values, ['aliases', 'alias'], /,/, first, file),
    cards: values.cards !== false
  }
}

type Values = Readonly<Record<string, unknown>>

function readYaml(node: Yaml, file: VFile): Values | undefined {
  const lineCounter = new LineCounter()
  const document = parseDocument(node.value, {uniqueKeys: false, lineCounter})
  const firstLine = (node.position?.start.line ?? 0) + 1
  const [error] = document.errors
  if (error) {
    const {line, col} = lineCounter.linePos(error.pos[0])
    const reason = error.message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '')
    const place = {line: line + firstLine - 1, column: col}
    reportError(
      file,
      `Unexpected YAML in frontmatter, expected valid YAML: ${reason}`,
      ruleId,
      place
    )
    return undefined
  }
  if (document.contents === null) return {}
  if (!isMap(document.contents)) {
    reportError(file, 'Unexpected frontmatter, expected `key: value` lines', ruleId, node)
    return undefined
  }
  try {
    // Checked: the document is a map, and as such given as one. Aliases beyond `maxAliasCount` make `toJS` throw.
    // Keys that are collections stand for nothing here: as a map, they need no string.
    return Object.fromEntries(document.toJS({mapAsMap: true}) as Map<string, unknown>)
  } catch {
    reportError(file, 'Unexpected YAML aliases in frontmatter, expected plain values', ruleId, node)
    return undefined
  }
}

function readText(values: Values, key: string, node: Yaml, file: VFile): string | undefined {
  const value = values[key]
  if (value === undefined || value === null) return undefined
  if (isScalar(value)) return String(value).trim() || undefined
  reportWarning(file, `Unexpected value of \`${key}\` in frontmatter, expected text`, ruleId, node)
  return undefined
}

/** A list, or text separated as Obsidian separates it; without empty entries and repetitions. */
function readList(
  values: Values,
  keys: ReadonlyArray<string>,
  separator: RegExp,
  node: Yaml,
  file: VFile
): ReadonlyArray<string> {
  const found = new Set<string>()
  for (const key of keys) {
    const value = values[key]
    if (value === undefined || value === null) continue
    const entries = Array.isArray(value)
      ? value.flat()
      : isScalar(value)
        ? String(value).split(separator)
        : [value]
    for (const entry of entries) {
      if (isScalar(entry)) found.add(String(entry).trim())
      else if (entry !== null) {
        reportWarning(
          file,
          `Unexpected entry of \`${key}\` in frontmatter, expected text`,
          ruleId,
          node
        )
      }
    }
  }
  found.delete('')
  return [...found]
}

function isScalar(value: unknown): value is string | number | boolean | bigint {
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value)
}
