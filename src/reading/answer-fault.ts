import {languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {isLabel} from './labels.js'
import {isLinkOnly} from './link-only.js'
import {isNounPhrase} from './noun-phrase.js'
import {textOf} from './phrasing.js'

/** Names of menus that follow each other: "Tools > Add-ons -> Browse". */
const clickPath = /^[^.!?]{1,80}?\s(?:->|>|→|›|»|=>)\s\p{Lu}[^.!?]*\.?$/u
/** Signs of formulas and comparisons, in which the same arrows mean something else. */
const formula = /[=+*^∑∫≤≥<{}\d]|→.*→.*→.*→/
/** A command with its arguments, a path, an address, an assignment. */
const command =
  /(?:^|\s)--?[a-z][\w-]*(?=[\s=]|$)|&&|^[$>]\s|^\$\w+\s*=|^(?:https?:|\.{0,2}\/)\S+$|^[\w.-]+(?:\/[\w.{}-]+){2,}\/?$|^[\w.-]+\/(?:[\w-]+\.\w{1,5}|[\w.{}-]*[.{}_][\w.{}-]*|)$|^(?:npm|npx|yarn|pip3?|git|docker|kubectl|az|aws|sudo|cd|curl|brew|apt(?:-get)?|python3?)\s|^(?:node|make)\s\S+$/
/** A place to be filled in: "[analysis]", "<your name>", "TODO", "...", "tbd". */
const placeholder =
  /^(?:\[[^\]]*\]|<[^>]*>|\{\{.*\}\}|_{2,}|\.{2,}|…|-+|\?+|x{3,}|n\/a|nan|none|tbd|tba|todo|wip|fixme|lorem ipsum.*)[.\s]*$/i
/** A tool's mark for what it should put there. */
const template =
  /^(?:\?{3}\+?|!{3}|={3})\s|\{\{[^}]*\}\}|<%[^%]*%>|\[(?:\p{Lu}[\p{L} /-]{2,}|your [\p{L} ]+|insert [\p{L} ]+)\]/u

/**
 * Say why a text answers nothing that is worth keeping.
 *
 * @returns What it is, to follow "Unexpected", or `undefined` for a proper answer.
 */
export function findAnswerFault(nodes: Inline): string | undefined {
  const text = textOf(nodes).trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty answer'
  if (placeholder.test(text) || template.test(text)) return 'placeholder'
  if (isLinkOnly(nodes) || addresses.test(text)) return 'link'
  if (address.test(text)) return 'example value'
  if (isCode(nodes) ? isCommand(text) : command.test(text)) return 'command or path'
  if (isClickPath(text)) return 'click path'
  if (!isBalanced(text)) return 'half a bracket'
  if (openEnd.test(text)) return 'half a sentence'
  return undefined
}

/** Words after which an English text goes on, in a formula or list that is not part of it. */
const openEnd =
  /,\s(?:wie|como|come|comme|как|як|zoals|jak)$|\s(?:such that|namely|where|we have|the|an|and|or|is|are|as follows|the following(?: \p{L}+){0,2})$/u

/** Addresses and names of accounts alone. */
const addresses = /^(?:(?:https?:\/\/\S+|@[\w-]+)(?:[,;\s]+|$))+$/

/** An address of a network, alone: a value made up for an example. */
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4})(?::\d+|\/\d+)?$/i

/** One of the answers that an exercise offers: "b) a router", "C. It routes packets". */
export const choice = /^(?:[a-h]\)\s|[A-H]\)\s|[A-H]\.\s(?!\p{Lu}\.)(?:\S+\s+){2,}\S)/u

/** Whether a sentence leads through menus. */
export function isClickPath(text: string): boolean {
  return (
    !formula.test(text) &&
    (clickPath.test(text) || /\s(?:>|->|→)\s\p{Lu}.*\s(?:>|->|→)\s\p{Lu}/u.test(text))
  )
}

/** Whether a text holds places to fill in. */
export function isTemplate(text: string): boolean {
  return template.test(text) || /(?:^|[:\s])\[\p{Ll}[\p{L}\s,/'-]{2,40}\](?:\s|$)/u.test(text)
}

/** Share of a list's items that make all of it a list of steps, commands or links. */
const maxFaultyShare = 0.3

/** What a list may be made of: names, statements behind a lead-in, actions behind "… to:". */
export type ListContent = 'names' | 'statements' | 'actions'

/**
 * Say why the items of a list are no enumeration.
 *
 * @returns What it is, to follow "Unexpected", or `undefined` for a proper list.
 */
export function findListFault(
  items: ReadonlyArray<Inline>,
  content: ListContent,
  note: Note
): string | undefined {
  const language = languageOf(note.language)
  if (items.every((item) => exampleStart.test(textOf(item)))) return 'list of examples'
  const faults = items.map(findAnswerFault).filter((fault) => fault !== undefined)
  if (faults.length > items.length * maxFaultyShare) return `list of ${faults[0]}s`
  const isOther = (item: Inline) => {
    const text = textOf(item)
    if (content === 'actions') return false
    if (content === 'names') return !isNounPhrase(text, language)
    return language.openingOf?.(text) === 'base'
  }
  const labels = items.filter((item) => isLabel(item, note)).length
  if (labels > items.length * maxFaultyShare) return 'list of labels'
  const others = items.filter(isOther).length
  return others > items.length * maxFaultyShare ? 'list of clauses or instructions' : undefined
}

/** How an item begins that gives an example. */
const exampleStart =
  /^(?:e\.?\s?g\b|z\.?\s?b\.|p\.?\s?ej\.|p\.?\s?ex\.|for example\b|z\.b\b|例如|比如)/i

function isCode(nodes: Inline): boolean {
  return nodes.every(({type}) => type === 'inlineCode') && nodes.length > 0
}

/** Code that is a call or a line to type, not a value: it holds words, flags or a path. */
function isCommand(text: string): boolean {
  return command.test(text) || /[\p{L}]{2,}\s+["'-]?[\p{L}.]{2,}/u.test(text)
}

/** Brackets that close what was not opened show that the text was cut at the wrong place. */
function isBalanced(text: string): boolean {
  let depth = 0
  for (const sign of text.replace(/^\s*\(?\p{L}?\d{0,2}\)|[:;]-?[()]/gu, '')) {
    if (sign === '(' || sign === '（') depth += 1
    else if (sign === ')' || sign === '）') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
