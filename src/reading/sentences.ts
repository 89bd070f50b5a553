import type {Paragraph} from 'mdast'
import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {linesOf, maskedText, splitPhrasing, textOf, trimPhrasing} from './phrasing.js'
import {remember} from './remember.js'
import type {TermItem} from './term-items.js'

/**
 * Abbreviations after which a full stop ends no sentence, by how people write notes. Single
 * letters ("J. Smith") are never an end.
 */
const abbreviations = new Set(
  (
    'e.g i.e etc vs v cf approx ca al fig eq no vol pp ed eds dr mr mrs ms prof st inc ltd dept est min max resp ' +
    'z.b d.h u.a usw bzw ggf evtl vgl abb nr bspw inkl exkl sog s.o s.u ' +
    'p.ej ej pág núm sr sra p.ex c.-à-d env chap ecc es pag т.е т.д т.п т.к др см рис'
  ).split(' ')
)

/** A sentence's end and the space behind it; CJK full stops need no space. Linear: it begins where a run does. */
const boundary = /(?<![.!?…])[.!?…]+["'”’»)\]]*\s+|[。！？．｡]["'”’」』）]*\s*/gu

/** Characters before a full stop that are looked at: longer words are no abbreviations. */
const maxWordLength = 24

/** Split phrasing into sentences, each trimmed. */
export const splitSentences = remember(
  (nodes: Inline): ReadonlyArray<Inline> =>
    splitPhrasing(nodes, sentenceEnds(maskedText(nodes)))
      .map(trimPhrasing)
      .filter((sentence) => /[\p{L}\p{N}]/u.test(textOf(sentence)))
)

/** Put sentences together again, a space between them. */
export function joinSentences(sentences: ReadonlyArray<Inline>): Inline {
  return sentences.flatMap((sentence, at) =>
    at === 0 ? [...sentence] : [{type: 'text' as const, value: ' '}, ...sentence]
  )
}

/** Sentences of a paragraph's first line; of an item with a term, those of its text. */
export function paragraphSentences(
  paragraph: Paragraph,
  item: TermItem | undefined
): ReadonlyArray<Inline> {
  return splitSentences(item ? item.body : (linesOf(paragraph)[0] ?? []))
}

/** First and second person of English: the sentence speaks to its reader, it states no fact. */
const person = /^your\s|\b(?:I|you|we|our|us|me|my|let's|let’s)\b/i

/** Whether a sentence speaks to its reader, as instructions do. */
export function addressesReader(text: string, language: Language): boolean {
  return language.id === 'en' && person.test(text)
}

/** Offsets at which the sentences of a text end, ascending, the last one the text's length. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(match.index - maxWordLength, 0), match.index)
    if (end < text.length && isSentenceEnd(before, match[0], text.slice(end, end + 2)))
      ends.push(end)
  }
  ends.push(text.length)
  return ends
}

function isSentenceEnd(before: string, mark: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after)) return false
  if (!mark.startsWith('.') || mark.startsWith('..')) return true
  const lastWord = /[\p{L}\p{N}.'’-]+$/u.exec(before)?.[0] ?? ''
  if (/^\p{Lu}$/u.test(lastWord) || /^\d{1,2}$/.test(lastWord)) return false
  return !abbreviations.has(lastWord.toLowerCase())
}
