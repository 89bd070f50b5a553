import {languageOf} from '../languages/index.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {maskedText, slicePhrasing, words} from '../reading/phrasing.js'
import {fillPattern, paragraphOf} from '../reading/propose.js'
import type {Note, QaProposal, Rule} from '../types/index.js'

/** An abbreviation in brackets. */
const bracket = /\((\p{Lu}[\p{L}\p{N}&/-]{1,7})\)/gu
/** The words before it, and how far back they may reach (characters). */
const wordsBefore = /(?:[\p{L}\p{N}][\p{L}\p{N}'’-]*\s+){1,8}$/u
const maxLongForm = 90
/** Most words of a long form, parts of compounds counted: each may be skipped, in many ways. */
const maxParts = 12
/** Short words that an abbreviation may skip. */
const skipped = new Set(
  'a an and of the for in to on as de la el y und der die des du et di da'.split(' ')
)

/** `virtual private network (VPN)`: the initials prove that the words are its long form. */
export const abbreviation: Rule = {
  id: 'abbreviation',
  description: 'An abbreviation in brackets after the words that it stands for.',
  *derive(note) {
    const seen = new Set<string>()
    for (const placed of placedBlocks(note)) {
      for (const proposal of askAbbreviations(note, placed)) {
        if (!seen.has(proposal.anchor)) yield proposal
        seen.add(proposal.anchor)
      }
    }
  }
}

function* askAbbreviations(note: Note, {block, section}: PlacedBlock): Generator<QaProposal> {
  if (block.type !== 'paragraph' || !block.position) return
  const question = languageOf(note.language).abbreviation
  const text = maskedText(block.children)
  if (question === undefined || !text.includes('(')) return
  for (const {index, 1: short = ''} of text.matchAll(bracket)) {
    const near = text.slice(Math.max(index - maxLongForm, 0), index)
    const before = wordsBefore.exec(near)?.[0] ?? ''
    const length = findLongForm(before, short)
    if (length === undefined) continue
    const end = index - before.length + before.trimEnd().length
    const long = slicePhrasing(block.children, index - length, end)
    yield {
      kind: 'basic',
      anchor: short,
      trail: section.trail,
      position: block.position,
      claims: [{block, sentence: -1 - index}],
      front: fillPattern(question, [words(short.replace(/(?<=\p{Lu})s$/u, ''))]),
      back: [paragraphOf(long)],
      details: []
    }
  }
}

/** Length (characters, from the end) of the words whose initials make the abbreviation. */
function findLongForm(text: string, short: string): number | undefined {
  const letters = short
    .replace(/s$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}'’])[\p{L}\p{N}]/gu)].map(({index}) => index)
  for (const start of starts.reverse()) {
    const parts = text
      .slice(start)
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean)
    if (parts.length > maxParts || skipped.has(parts[0] ?? '')) continue
    if (spells(parts, letters)) return text.length - start
  }
  return undefined
}

/** Whether words begin with these letters, in their order; short words may be skipped. */
function spells([first, ...rest]: ReadonlyArray<string>, letters: string): boolean {
  if (first === undefined) return letters === ''
  if (first[0] === letters[0] && spells(rest, letters.slice(1))) return true
  return skipped.has(first) && spells(rest, letters)
}
