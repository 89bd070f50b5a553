import type {Root} from 'mdast'
import type {Note} from '../types/index.js'
import {nodesOf} from './nodes-of.js'
import {textOf} from './phrasing.js'
import {remember} from './remember.js'
import {headingNodes} from './subject.js'
import {textByBlock} from './text-by-block.js'

/** Longest term (characters) that is looked for. */
const maxTermLength = 60
/** Shortest one: letters alone are variables. */
const minTermLength = 2

/** An abbreviation in brackets. */
const bracketed = /\((\p{Lu}[\p{L}\p{N}&/-]{1,7})\)/gu

/** Whether a note is about a term: its title, a heading or a bold or linked phrase names it. */
export function isKnownTerm(term: string, note: Note): boolean {
  const folded = foldTerm(term)
  return folded.length >= minTermLength && knownTerms(note).has(folded)
}

/** Whether the last word of a term is that of a known one: "the policy" in a note on access policies. */
export function isRelatedTerm(term: string, note: Note): boolean {
  const folded = foldTerm(term)
  return (
    isKnownTerm(term, note) ||
    knownHeads(note).has(headOf(folded)) ||
    (unspaced.test(folded) && isPartOfKnown(folded, note))
  )
}

/** A term of a script without spaces between words. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,24}$/u

/** Whether a term ends or begins a known one, or ends with one. */
function isPartOfKnown(folded: string, note: Note): boolean {
  if (knownParts(note).has(folded)) return true
  for (let at = 1; at <= folded.length - minTermLength; at += 1)
    if (knownTerms(note).has(folded.slice(at))) return true
  return false
}

/** Starts and ends of the known terms that no spaces part. */
const knownParts = remember((note: Note): ReadonlySet<string> => {
  const parts = new Set<string>()
  for (const term of knownTerms(note)) {
    if (!unspaced.test(term)) continue
    for (let at = minTermLength; at < term.length; at += 1) {
      parts.add(term.slice(0, at))
      parts.add(term.slice(-at))
    }
  }
  return parts
})

const knownHeads = remember(
  (note: Note): ReadonlySet<string> => new Set([...knownTerms(note)].map(headOf))
)

function headOf(folded: string): string {
  return folded.slice(folded.lastIndexOf(' ') + 1)
}

const knownTerms = remember((note: Note): ReadonlySet<string> => {
  const terms = new Set(
    [note.title, ...note.frontmatter.aliases].flatMap(withBracket).map(foldTerm)
  )
  for (const {heading} of note.sections)
    if (heading)
      for (const name of namesIn(textOf(headingNodes(heading)))) terms.add(foldTerm(name))
  for (const text of markedPhrases(note.tree)) terms.add(foldTerm(text))
  const text = textByBlock(note.tree)
  for (const [, short = ''] of text.matchAll(bracketed)) terms.add(foldTerm(short))
  for (const short of repeatedShorts(text)) terms.add(foldTerm(short))
  return terms
})

/** The capital first, which is quickly found: an abbreviation, in the plural or not, or a name with a capital or digit inside: "IPv6", "GitHub". */
const abbreviation =
  /\p{Lu}(?<![\p{L}\p{N}]\p{Lu})(?:[\p{Lu}\p{N}]{1,6}s?|\p{L}{1,12}[\p{Lu}\p{N}][\p{L}\p{N}]{0,12})(?![\p{L}\p{N}])/gu
/** Times that a note uses an abbreviation which it is about. */
const minUses = 3

function repeatedShorts(text: string): string[] {
  const counts = new Map<string, number>()
  for (const [short] of text.matchAll(abbreviation)) counts.set(short, (counts.get(short) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= minUses).map(([short]) => short)
}

/** What a heading names: itself, what it compares or lists. */
function namesIn(heading: string): string[] {
  const parts = heading.split(/\s+(?:vs\.?|versus|and|&|und|y|et|e|или|и)\s+|\s*[,/]\s+/iu)
  return parts.length > 1 ? [heading, ...parts] : withBracket(heading)
}

/** A name, and what stands in brackets behind it: "Virtual Private Network (VPN)". */
function withBracket(name: string): string[] {
  const match = /^(.+?)\s*\(([^()]+)\)$/.exec(name)
  return match ? [name, match[1] ?? '', match[2] ?? ''] : [name]
}

function* markedPhrases(tree: Root): Generator<string> {
  for (const node of nodesOf(tree)) {
    if (node.type !== 'strong' && node.type !== 'wikilink' && node.type !== 'emphasis') continue
    const text = textOf(node)
    if (text.length <= maxTermLength) yield text
  }
}

/** Lower case, without article, marks and the ending of an English plural. */
function foldTerm(term: string): string {
  return term
    .toLowerCase()
    .replace(/^(?:an?|the|der|die|das|el|la|los|las|il|le|les|o|os)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{3})s$/u, '')
}
