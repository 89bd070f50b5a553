import {beginsWith, holdsAny, type Language} from '../languages/index.js'
import {addressesReader} from './sentences.js'

/** Verbs that make a sentence of a phrase. */
const finiteVerb =
  /(?:^|\s)(?:is|are|was|were|has|have|can|cannot|will|must|should|may|does|do|don't|doesn't)(?:\s|$)/i

/** "Used for state", "Stored on disk": what is so stands elsewhere. */
const participle = /^\p{L}+ed\s(?:for|to|in|on|by|with|from|as|at|of|via|when|if)\s/iu

/** Whether a text can name something: a noun phrase, or how something is ("Enabled by default"). */
export function isName(text: string, language: Language): boolean {
  return isNounPhrase(text, language) || (language.id === 'en' && participle.test(text))
}

/** Whether a text can be a thing that a question asks about: no clause, no instruction. */
export function isNounPhrase(text: string, language: Language): boolean {
  if (beginsWith(text.trim(), language.pronouns, language)) return false
  if (beginsWith(text.trim(), language.nonTerms, language)) return false
  if (
    /[.!?;。！？；]$/.test(text) ||
    /^(?:e\.?g\.?|i\.?e\.?|z\.?\s?b\.?|p\.?\s?ej\.?|例如|比如)(?:[\s,:：]|$)/i.test(text)
  )
    return false
  if (participle.test(text) || addressesReader(text, language) || /\byour\b/i.test(text))
    return false
  if (holdsClauseWord(text, language)) return false
  if (language.openingOf === undefined) return true
  if (finiteVerb.test(text) || language.openingOf(text) === 'base') return false
  return !holdsThirdPerson(text.trim().toLowerCase(), language)
}

/** Whether the text from any word on begins with a verb in the third person. */
function holdsThirdPerson(text: string, {openingOf}: Language): boolean {
  for (let at = 0; at < text.length; at = nextWord(text, at))
    if (openingOf?.(text.slice(at)) === 'third') return true
  return false
}

/** Offset of the word behind the one at an offset. */
function nextWord(text: string, at: number): number {
  const length = text.slice(at).search(/\s/)
  return length < 0
    ? text.length
    : at + length + (/^\s+/.exec(text.slice(at + length))?.[0].length ?? 0)
}

/** Whether a phrase holds a word that no noun phrase holds. */
function holdsClauseWord(text: string, {clauseWords, spaceless}: Language): boolean {
  if (clauseWords === undefined) return false
  if (spaceless) return holdsAny(clauseWords, (word) => text.includes(word))
  return text
    .toLowerCase()
    .split(/\s+/)
    .slice(1)
    .some((word) => clauseWords.has(word))
}
