import {exampleNoun} from '../languages/examples.js'
import {type Language, languageOf} from '../languages/index.js'
import {countIn} from '../languages/small-numbers.js'
import {listItems} from '../note-options.js'
import {findListFault} from '../reading/answer-fault.js'
import {askSentence} from '../reading/ask-sentence.js'
import {countWords} from '../reading/count-words.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {parentTerm} from '../reading/parent-term.js'
import {linesOf, maskedText, slicePhrasing, textOf, trimPhrasing} from '../reading/phrasing.js'
import {assemble, listOf, refuse, trailAnchor} from '../reading/propose.js'
import {addressesReader, splitSentences} from '../reading/sentences.js'
import {subjectOf} from '../reading/subject.js'
import type {Finding, Inline, Note, Rule} from '../types/index.js'

/** Longest item (words): more is a clause. */
const maxItemWords = 6
/** What announces several things, and they themselves. */
const announced = /^(?<lead>[^:：]{3,100})\s*[:：](?:\s+|(?<=：))(?<items>\S.*)$/u

/** `There are two kinds of salt: rock salt and sea salt.` */
export const inlineList: Rule = {
  id: 'inline-list',
  description: 'A sentence that announces several things and names them behind its colon.',
  *derive(note) {
    for (const placed of placedBlocks(note)) {
      if (placed.block.type !== 'paragraph' || !/[:：]/.test(textOf(placed.block))) continue
      const sentences = linesOf(placed.block).flatMap((line) => splitSentences(line))
      for (const [at, sentence] of sentences.entries()) {
        const finding = propose(note, placed, sentence, at)
        if (finding) yield finding
      }
    }
  }
}

function propose(
  note: Note,
  placed: PlacedBlock,
  sentence: Inline,
  at: number
): Finding | undefined {
  const {block, section} = placed
  const text = maskedText(sentence)
  const {lead, items} = announced.exec(text)?.groups ?? {}
  if (!lead || !items || !block.position) return undefined
  const names = splitItems(
    trimPhrasing(slicePhrasing(sentence, text.length - items.length, text.length))
  )
  if (!names || names.length > listItems.max) return undefined
  const language = languageOf(note.language)
  const nodes = trimPhrasing(slicePhrasing(sentence, 0, lead.length))
  if (isMadeUp(nodes, language)) return undefined
  const front = askLead(note, placed, nodes, names.length)
  if (!front) return undefined
  const fault = findListFault(names, 'names', note)
  if (fault || names.some((name) => isClause(name, language)))
    return refuse(block, `Unexpected ${fault ?? 'clause'}, expected names behind a colon`)
  const parent = parentTerm(placed, note)
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, lead),
    trail: section.trail,
    ...(parent && {topic: parent}),
    position: block.position,
    claims: [{block, sentence: at}],
    front,
    back: [listOf(names, false)],
    details: [],
    signals: {items: names.length}
  }
}

/** Whether a lead-in speaks to the reader, of an example, or of a variable. */
function isMadeUp(lead: Inline, language: Language): boolean {
  const text = textOf(lead)
  return (
    addressesReader(text, language) ||
    exampleNoun.test(text) ||
    /\bexamples?\b|\bone of\b|\d\.\d|\.\s|^\p{L}+\s\d$/iu.test(text) ||
    lead.some(({type}) => type === 'inlineMath')
  )
}

/** Ask by the form of the words before the colon, or by the number in them, if it is that of the items. */
function askLead(note: Note, placed: PlacedBlock, lead: Inline, count: number): Inline | undefined {
  const language = languageOf(note.language)
  const plain = textOf(lead)
  const subject = subjectOf(note, placed.section.trail)
  const stated = countIn(plain, language.id)
  if (stated !== undefined ? stated !== count : language.id === 'en') return undefined
  const pieces = language.askList?.(plain, language.isPlural(subject.text))
  if (pieces) return assemble(pieces, lead, subject)
  return stated === undefined ? undefined : askSentence(note, subject, lead, count)
}

/** Marks between items, and the word before the last one. */
const between =
  /\s*[,;、，；]\s*(?:(?:and|or|und|oder|sowie|y|o|et|ou|ed?|e|ou|en|of|и|или|і|та|або|i|oraz|lub)\s+)?|\s+(?:and|or|und|oder|sowie|y|o|et|ou|ed?|en|of|и|или|і|та|або|oraz|lub|i)\s+|[和与與及或]|以及|および|または|とは?(?=[^い])/gu

/** The items that marks part from each other, if there are at least two and all are short. */
function splitItems(nodes: Inline): ReadonlyArray<Inline> | undefined {
  const text = maskedText(nodes).replace(/\s*[.。．!]?\s*$/u, '')
  if (/[:：?？]/.test(text)) return undefined
  const isMarked = /[,;、，；]/.test(text)
  const names: Inline[] = []
  let start = 0
  for (const {0: mark, index} of text.matchAll(between)) {
    if (isInBracket(text, index)) continue
    // In a row with commas, a word between two of them belongs to a name, unless it stands last.
    if (isMarked && !/[,;、，；]/.test(mark) && /[,;、，；]/.test(text.slice(index))) continue
    names.push(trimPhrasing(slicePhrasing(nodes, start, index)))
    start = index + mark.length
  }
  names.push(trimPhrasing(slicePhrasing(nodes, start, text.length)))
  const isShort = names.every((name) => {
    const count = countWords(textOf(name))
    return count > 0 && count <= maxItemWords
  })
  return names.length >= listItems.min && isShort ? names : undefined
}

function isInBracket(text: string, at: number): boolean {
  return /[(（][^)）]*$/u.test(text.slice(0, at))
}

function isClause(name: Inline, {pronouns}: Language): boolean {
  return pronouns.has(textOf(name).toLowerCase().split(/\s/, 1)[0] ?? '')
}
