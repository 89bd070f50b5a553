import {rememberRecent} from '../reading/remember-recent.js'
import {chinese, traditionalChinese} from './chinese.js'
import {dutch} from './dutch.js'
import {english} from './english.js'
import {french} from './french.js'
import {german} from './german.js'
import {italian} from './italian.js'
import {japanese} from './japanese.js'
import {korean} from './korean.js'
import type {Language} from './language.js'
import {neutral, otherLanguages} from './others.js'
import {polish} from './polish.js'
import {portuguese} from './portuguese.js'
import {russian} from './russian.js'
import {spanish} from './spanish.js'
import {ukrainian} from './ukrainian.js'

export {
  beginsWith,
  type DefiningVerb,
  holdsAny,
  type Language,
  type Piece,
  subject,
  type TermQuestion
} from './language.js'

/** All languages that have tables or a question of their own, by their tag. */
export const languages: ReadonlyMap<string, Language> = new Map(
  [
    english,
    chinese,
    traditionalChinese,
    german,
    spanish,
    french,
    italian,
    japanese,
    portuguese,
    russian,
    dutch,
    korean,
    polish,
    ukrainian,
    ...otherLanguages
  ].map((language) => [language.id, language])
)

/** Tags of Chinese that is written in traditional characters. */
const traditional = /^zh[-_](?:.*[-_])?(?:hant|tw|hk|mo)\b/i

/** The tables for a language, by its primary subtag (`de-AT` → `de`); without a table neutral. */
export const languageOf = rememberRecent((tag): Language => {
  if (traditional.test(tag)) return traditionalChinese
  return languages.get(tag.toLowerCase().split(/[-_]/, 1)[0] ?? '') ?? neutral
})
