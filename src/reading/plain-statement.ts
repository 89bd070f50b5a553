import {englishAuxiliary, englishOpening, englishSetting} from '../languages/english-openings.js'
import {baseOf} from '../languages/english-words.js'
import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {maskedText, slicePhrasing, textOf, words} from './phrasing.js'
import {readTerm} from './statement-term.js'

/** Where an aside may begin and end (characters). */
const maxAsideStart = 70
const maxAsideEnd = 260

/**
 * Leave out of an English sentence what says nothing of its fact: words that tie it to the sentence
 * before, and an aside between its subject and verb.
 */
export function plainStatement(sentence: Inline, language: Language): Inline {
  if (language.id !== 'en') return sentence
  const opened = withoutOpening(sentence)
  return maskedText(opened).indexOf(', ') < 0 ? opened : withoutAside(opened, language)
}

function withoutOpening(sentence: Inline): Inline {
  const text = maskedText(sentence)
  const length = englishOpening.exec(text)?.[0].length ?? 0
  if (length === 0) return sentence
  const rest = slicePhrasing(sentence, length, text.length)
  const [first, ...others] = rest
  // The note has it small within a sentence: a question can tell that it is no name.
  if (first?.type !== 'text') return rest
  return [words(first.value.slice(0, 1).toUpperCase() + first.value.slice(1)), ...others]
}

function withoutAside(sentence: Inline, language: Language): Inline {
  const text = maskedText(sentence)
  const setting = englishSetting.exec(text)?.[0].length ?? 0
  const start = text.indexOf(', ', setting)
  if (start < 0 || start > setting + maxAsideStart) return sentence
  if (/^and\s/.test(text.slice(start + 2, start + 6))) return sentence
  const end = findAsideEnd(text, start)
  if (end < 0 || !readTerm(slicePhrasing(sentence, setting, start), language)) return sentence
  return [
    ...slicePhrasing(sentence, 0, start),
    ...slicePhrasing(sentence, end + 1, textOf(sentence).length)
  ]
}

/** The comma behind an aside: a verb follows it. */
function findAsideEnd(text: string, start: number): number {
  let at = text.indexOf(', ', start + 2)
  while (at >= 0 && at < maxAsideEnd) {
    const next = /^\p{Ll}+(?=\s)/u.exec(text.slice(at + 2, at + 24))?.[0] ?? ''
    if (englishAuxiliary.test(next) || baseOf(next) !== undefined) return at
    at = text.indexOf(', ', at + 2)
  }
  return -1
}
