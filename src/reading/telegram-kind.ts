import type {Language} from '../languages/index.js'
import {isKindNoun, kindNameOf} from '../languages/kind-nouns.js'
import type {Inline} from '../types/index.js'
import {itemParagraph} from './item-paragraph.js'
import {saysKind} from './kind-of-thing.js'
import type {PlacedBlock} from './lists.js'
import {isNounPhrase} from './noun-phrase.js'
import {maskedText, textOf} from './phrasing.js'

/** Shortest and longest line (words) that tells something of what stands above it. */
const minWords = 3
const maxWords = 30
/** Ends of a line that leads on to what follows, or asks. */
const openEnd = /(?:[:：?？؟]|\b(?:e\.g\.?|i\.e\.?|such as|including|like|when|if|between|to))\s*$/i

/**
 * How a line without a subject tells of what stands above it: what that does or is like; what it is,
 * in so many words, by the name of its kind ("Managed service for …"), by an action ("Spending money
 * on …") or by what it is there to do ("Build chat bots").
 */
export type TelegramKind = 'predicate' | 'definition' | 'name' | 'gerund' | 'action'

/** Find out how a line tells of what stands above it. @returns `undefined` for other lines. */
export function telegramKind(
  placed: PlacedBlock,
  line: Inline,
  language: Language
): TelegramKind | undefined {
  const text = maskedText(line)
  const count = text.split(/\s+/).length
  if (count < minWords || count > maxWords || openEnd.test(text)) return undefined
  if (isPredicate(text, language)) return 'predicate'
  if (isFirstItem(placed, true) && saysKind(text, language))
    return isKindList(placed.list, (item) => saysKind(item, language)) ? undefined : 'definition'
  if (isFirstLine(placed) && isArticleKind(text, language)) return 'definition'
  if (language.id !== 'en' || !isFirstItem(placed, false)) return undefined
  for (const [kind, test] of Object.entries(firsts) as [TelegramKind, KindTest][])
    if (test(text, language))
      return isKindList(placed.list, (item) => test(item, language)) ? undefined : kind
  return undefined
}

type KindTest = (text: string, language: Language) => boolean

/** What only the first of a list's items says. */
const firsts: Readonly<Partial<Record<TelegramKind, KindTest>>> = {
  name: (text, language) => {
    const name = kindNameOf(text)
    return name !== undefined && isNounPhrase(name, language) && !isSentence(text, language)
  },
  gerund: (text) => gerund.test(text) && !verbs.some((verb) => verb.test(text)),
  action: (text, language) => language.openingOf?.(text) === 'base' && !forReader.test(text)
}

/** "Spending money on …". */
const gerund =
  /^(?!(?:using|during|according|including|regarding|depending)\s)\p{L}\p{Ll}{2,}ing\s(?!(?:of|on|in|at|is|are|and)\s)\p{Ll}/iu

/** Actions that a reader is told to do. */
const forReader =
  /^(?:use|see|check|note|try|go|click|open|select|choose|run|install|remember|consider|avoid|prefer|ensure|make|keep|add|enter|read|think|look|let|put|start|set|create|enable|configure|deploy|do|be|have|get|take|write|find|follow|ask|learn|understand|implement|show|define|give)\s/i

/** Whether a line begins with what its subject does or is like. */
function isPredicate(text: string, language: Language): boolean {
  return language.openingOf?.(text) === 'third' || language.isPredicate?.(text) === true
}

/** Whether a block begins the list that stands first below a heading, or below an item. */
function isFirstItem({block, items, list, section}: PlacedBlock, isTop: boolean): boolean {
  const [item, parent] = items
  if (item === undefined || item.children[0] !== block || list?.children[0] !== item) return false
  if (parent === undefined) return section.blocks[0] === list
  return !isTop && parent.children[1] === list
}

function isFirstLine({previous, items}: PlacedBlock): boolean {
  return previous === undefined && items.length === 0
}

/** Whether most further items are of the same kind: then they are the things. */
function isKindList(list: PlacedBlock['list'], isSame: (text: string) => boolean): boolean {
  const others = list?.children.slice(1) ?? []
  const kinds = others.filter((item) => {
    const paragraph = itemParagraph(item)
    return paragraph !== undefined && isSame(textOf(paragraph))
  })
  return kinds.length > others.length * maxKindShare
}

/** Share of further items that may say a kind, too: "Way to …" says more of the same thing. */
const maxKindShare = 0.34

/** "A small stroke …" that is no sentence of its own. */
function isArticleKind(text: string, language: Language): boolean {
  return /^(?:an?|any)\s/i.test(text) && !isSentence(text, language)
}

/** Whether a text has a subject and a verb before any clause. */
function isSentence(text: string, language: Language): boolean {
  const head = text.split(/\s(?:that|which|who|whose|where|when)\s/, 1)[0] ?? ''
  return verbs.some((verb) => verb.test(head)) || language.readAction?.(head) !== undefined
}

/**
 * Verbs of a whole sentence, which has a subject of its own. A word in `-s` is one, known or not,
 * before an article or a number, or before another word in `-s`.
 */
const verbs: ReadonlyArray<RegExp> = [
  /\s(?:is|are|was|were|has|have|can|could|will|would|must|should|may|might|does|do|doesn['’]t|don['’]t|isn['’]t|aren['’]t)\s/i,
  /\s\p{Ll}+[^\Ws]s\s(?:an?|the|its|their|each|every|\d+|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+ty|hundreds?|thousands?)\s/iu,
  /\s\p{Ll}{2,}[^\Ws]s\s\p{Ll}{2,}[^\Ws]s(?:[\s.,;]|$)/iu
]

/** A name: several words with capitals, or an abbreviation. */
const properName = /\p{Lu}\S*\s\p{Lu}|\p{Lu}{2,}|\p{Ll}\p{Lu}/u
/** Headings for what somebody does. */
const activity =
  /^(?:\p{L}+ing|run|use|example|set(?:-|\s)?up|test)\s|\s\/\s|<|\*$|(?:ing|setup|configuration|installation|deployment|steps|process|migration|workflow|flow|strategy|strategies|practices?|security|tips|options|usage|scenarios?|examples?|cases?|plan|checklist|tasks?|inputs?|outputs?|operations?|copy|stages?|maturity|vs\b.*)$/iu

/** Whether what a line tells fits the name that stands above it. */
export function fitsName(
  kind: TelegramKind,
  name: string,
  text: string,
  language: Language
): boolean {
  if (kind === 'predicate' || kind === 'definition') return true
  if (activity.test(name) || language.isInstruction?.(name)) return false
  if (kind === 'action') return properName.test(name)
  if (kind === 'gerund') return !language.isPlural(name)
  const isPlural = language.isPlural(kindNameOf(text) ?? '')
  if (isPlural || !language.isPlural(name)) return isPlural === language.isPlural(name)
  // Names of products may be plurals: "Azure Functions".
  const last = name.split(/\s/).at(-1) ?? ''
  return properName.test(name) && !isKindNoun(last.toLowerCase())
}
