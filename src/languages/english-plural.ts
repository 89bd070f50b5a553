import pluralize from 'pluralize'
import {rememberRecent} from '../reading/remember-recent.js'

/** Words after which a noun phrase goes on with something else than its head noun. */
const headEnd =
  /\s+(?:of|for|in|to|with|from|on|at|by|between|against|as|that|which|using|via|\()(?:\s|$)/i

/** Longest noun phrase (characters) that is looked at. */
const maxTermLength = 200

/** Words that end in `s` and are no plural. */
const singularEnding = /(?:ss|us|is|ics|news|series|kubernetes|always)$/i

/** Whether a noun phrase is plural, by its head noun. Names in capitals are singular. */
export function isEnglishPlural(term: string): boolean {
  if (term.length > maxTermLength) return false
  const head = term.replace(/\s*\(.*$/, '').split(headEnd, 1)[0] ?? term
  if (/\s(?:and|&)\s/.test(head)) return true
  const noun = /[\p{L}\p{N}'’-]+$/u.exec(head.trim())?.[0] ?? ''
  if (/^\p{Lu}{2,}s$/u.test(noun)) return true
  if (/^\p{Lu}+$/u.test(noun) || singularEnding.test(noun)) return false
  return isPluralNoun(noun)
}

/** Both tests try a hundred patterns, and the nouns of a note come again and again. */
const isPluralNoun = rememberRecent(
  (noun) => pluralize.isPlural(noun) && !pluralize.isSingular(noun)
)
