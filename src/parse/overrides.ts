import {isListSize, listItems} from '../note-options.js'
import type {Frontmatter} from '../types/index.js'
import type {YamlBlock} from './yaml-block.js'
import {findValue, readBoolean, readText, refuse, type YamlPath} from './yaml-values.js'

/** Holds the same keys, for notes in which another program uses one of them for something else. */
const ownKey = 'cardwright'

const keys = ['cards', 'deck', 'lang', 'rules', 'reversed', 'maxListItems'] as const
type Key = (typeof keys)[number]

/** What a note says about its own cards. */
type Overrides = Pick<Frontmatter, Key>

/**
 * Read what a note says about its own cards, as plain keys or below `cardwright`, where a key makes
 * the plain one mean nothing.
 *
 * @param rules Ids of all rules.
 */
export function readOverrides(block: YamlBlock, rules: ReadonlyArray<string>): Overrides {
  const own = findValue(block, [ownKey])
  if (own !== undefined) checkOwnKeys(block, own)
  const pathOf = (key: Key): YamlPath =>
    own instanceof Map && own.has(key) ? [ownKey, key] : [key]
  const cards = readBoolean(block, pathOf('cards'))
  const deck = readText(block, pathOf('deck'))
  const lang = readText(block, pathOf('lang'))
  const reversed = readBoolean(block, pathOf('reversed'))
  const maxListItems = readListSize(block, pathOf('maxListItems'))
  const switched = readRules(block, pathOf('rules'), rules)
  return {
    ...(cards !== undefined && {cards}),
    ...(deck && {deck}),
    ...(lang && {lang}),
    ...(switched.size > 0 && {rules: switched}),
    ...(reversed !== undefined && {reversed}),
    ...(maxListItems !== undefined && {maxListItems})
  }
}

function checkOwnKeys(block: YamlBlock, own: unknown): void {
  if (!(own instanceof Map)) {
    refuse(block, [ownKey], `some of ${keys.join(', ')} below it`)
    return
  }
  for (const key of own.keys()) {
    if (keys.some((known) => known === key)) continue
    const reason = `Unexpected key \`${key}\` below \`${ownKey}\` in frontmatter, expected one of ${keys.join(', ')}`
    block.warn(reason, [ownKey, String(key)], 'key')
  }
}

function readListSize(block: YamlBlock, path: YamlPath): number | undefined {
  const value = findValue(block, path)
  if (value === undefined || isListSize(value)) return value
  return refuse(block, path, `a whole number from ${listItems.min} to ${listItems.max}`)
}

function readRules(
  block: YamlBlock,
  path: YamlPath,
  rules: ReadonlyArray<string>
): ReadonlyMap<string, boolean> {
  const value = findValue(block, path)
  const switched = new Map<string, boolean>()
  if (value === undefined) return switched
  if (!(value instanceof Map)) {
    refuse(block, path, 'lines such as `bold-cloze: false` below it')
    return switched
  }
  for (const id of [...value.keys()].map(String)) {
    if (rules.includes(id)) {
      const isOn = readBoolean(block, [...path, id])
      if (isOn !== undefined) switched.set(id, isOn)
    } else {
      const reason = `Unexpected rule \`${id}\` in frontmatter, expected one of ${rules.join(', ')}`
      block.warn(reason, [...path, id], 'key')
    }
  }
  return switched
}
