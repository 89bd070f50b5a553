import {beginsWithGerund} from '../languages/english-words.js'
import {languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {isSmallElsewhere} from './naming.js'
import {lowerFirst, textOf} from './phrasing.js'

/** An adjective before a German noun. */
const adjective = /^\p{Lu}\p{Ll}+(?:e|er|es|en)\s\p{Lu}/u

/** A common noun or its adjective at the start of a phrase: a name has capitals behind it, too. */
const commonStart = /^\p{Lu}\p{Ll}+\s\p{Ll}/u
/** Languages with few capitals, where an article does not show where a phrase begins. */
const fewCapitals: ReadonlySet<string> = new Set(['ru', 'uk', 'pl', 'es', 'pt', 'it', 'fr'])

/** A second word with a capital: both are a name, however small the note has the first one. */
const nameGoesOn = /^\S+\s\p{Lu}\p{Ll}/u

/** A number before English nouns. */
const counted = /^(?:one|another|two|three|four|five|six|seven)\s/i

/** Write an article, an adjective or a word that the note has small elsewhere small, and leave what may be a name. */
export function withSmallStart(nodes: Inline, note: Note): Inline {
  const text = textOf(nodes)
  const {leadingArticle, id} = languageOf(note.language)
  const first = text.split(/\s/, 1)[0] ?? ''
  const isSmall =
    (id === 'en' && counted.test(text)) ||
    leadingArticle?.test(text) === true ||
    (id === 'en' && beginsWithGerund(text)) ||
    (fewCapitals.has(id) && commonStart.test(text)) ||
    (id === 'de' ? adjective.test(text) : !nameGoesOn.test(text) && isSmallElsewhere(first, note))
  return isSmall ? lowerFirst(nodes) : nodes
}
