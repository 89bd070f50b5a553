import {english} from './english.js'
import type {Language} from './language.js'
import {neutral, otherLanguages} from './others.js'

export {type DefiningVerb, type Language, type Piece, subject} from './language.js'

const languages = new Map([english, ...otherLanguages].map((language) => [language.id, language]))

/** The tables for a language, by its primary subtag (`de-AT` → `de`); without a table neutral. */
export function languageOf(tag: string): Language {
  return languages.get(tag.toLowerCase().split(/[-_]/, 1)[0] ?? '') ?? neutral
}
