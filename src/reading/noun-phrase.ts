import {beginsWith, type Language} from '../languages/index.js'
import {addressesReader} from './sentences.js'

/** Verbs that make a sentence of a phrase. */
const finiteVerb =
  /\s(?:is|are|was|were|has|have|can|cannot|will|must|should|may|does|do|don't|doesn't)(?:\s|$)/i

/** "Used for state", "Stored on disk": what is so stands elsewhere. */
const participle = /^\p{L}+ed\s(?:for|to|in|on|by|with|from|as|at|of|via|when|if)\s/iu

/** Whether a text can name something: a noun phrase, or how something is ("Enabled by default"). */
export function isName(text: string, language: Language): boolean {
  return isNounPhrase(text, language) || (language.id === 'en' && participle.test(text))
}

/** Whether a text can be a thing that a question asks about: no clause, no instruction. */
export function isNounPhrase(text: string, language: Language): boolean {
  const words = text.trim().toLowerCase().split(/\s+/)
  if (beginsWith(text.trim(), language.pronouns, language)) return false
  if (beginsWith(text.trim(), language.nonTerms, language)) return false
  if (
    /[.!?;。！？；]$/.test(text) ||
    /^(?:e\.?g\.?|i\.?e\.?|z\.?\s?b\.?|p\.?\s?ej\.?|例如|比如)(?:[\s,:：]|$)/i.test(text)
  )
    return false
  if (participle.test(text) || addressesReader(text, language)) return false
  if (holdsClauseWord(text, language)) return false
  if (language.openingOf === undefined) return true
  if (finiteVerb.test(text) || language.openingOf(text) === 'base') return false
  return !words.some((_, at) => language.openingOf?.(words.slice(at).join(' ')) === 'third')
}

/** Whether a phrase holds a word that no noun phrase holds. */
function holdsClauseWord(text: string, {clauseWords, spaceless}: Language): boolean {
  if (clauseWords === undefined) return false
  if (spaceless) return [...clauseWords].some((word) => text.includes(word))
  return text
    .toLowerCase()
    .split(/\s+/)
    .slice(1)
    .some((word) => clauseWords.has(word))
}
