import {beginsWithGerund} from '../languages/english-words.js'
import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {countWords} from './count-words.js'
import {isNounPhrase} from './noun-phrase.js'
import {lowerFirst, maskedText, slicePhrasing, textOf, trimPhrasing, words} from './phrasing.js'

/** Longest term (words) that a sentence may be about. */
const maxTermWords = 6
/** Words that begin no name: quantities, prepositions, and nouns that only point. */
const noName =
  /^(?:whoever$|whatever$|(?:an?\s+)?lot\s|(?:any|no|several|various|other|another|different|certain|few|both|either|neither|more|less|much)\s|(?:within|throughout|under|above|below|among|across|around|behind|beyond|despite|until|upon|via|per|besides|unlike|according|due|instead|towards?)\s|(?:the\s+)?(?:goal|idea|problem|reason|result|example|answer|question|point|aim|difference|first|second|third|last|next|following|above|below|former|latter|same|one|other|rest|thing|way|fact|case|note|author|reader|user|documentation|section|chapter|article|page|figure|table|repo|repository|project|plugin|following\s\w+)$)/i
/** Words that show that a sentence does not begin with a noun phrase. */
const noTerm =
  /[,:;(，：；（、。]|\b(?:that|which|who|if|when|while|because|is|are|was|were|can|will|has|have|does|do|there|dass|wenn|que|si)\b/i

/** Words that assume something, at the start of a sentence in Chinese or Japanese. */
const opensCase = /^(?:设|設|若|令|记|記|如果|假设|假設|假如|假定|对于|對於|当|當|もし)/u

/** A noun phrase: as it stands, for the question, and without article and brackets, for the anchor. */
export function readTerm(
  nodes: Inline,
  language: Language
): {name: string; phrase: Inline} | undefined {
  const text = maskedText(nodes)
  const article = language.leadingArticle?.exec(text)?.[0] ?? ''
  const bracket = /\s*[(（][^()（）]*[)）]\s*$/.exec(text)?.index ?? text.length
  const plain = text.slice(article.length, bracket).trim()
  const first = plain.split(/\s+/, 1)[0]?.toLowerCase() ?? ''
  if (language.spaceless && opensCase.test(plain)) return undefined
  if (plain === '' || countWords(plain) > maxTermWords || noTerm.test(plain)) return undefined
  const isPointing = language.pronouns.has(first) && first !== 'each'
  if (isPointing || language.nonTerms.has(first)) return undefined
  if (!isNounPhrase(plain, language) || /^\p{L}+ly$/u.test(plain)) return undefined
  if (noName.test(`${plain} `.trim()) || noName.test(`${plain} `) || /["“]/.test(plain))
    return undefined
  const phrase = trimPhrasing(slicePhrasing(nodes, article.length, text.length))
  const name = textOf(nodes).slice(article.length, bracket).trim()
  // What somebody does is no name.
  if (language.id === 'en' && beginsWithGerund(plain)) return {name, phrase: lowerFirst(phrase)}
  // Other languages ask for a quoted term, which stands there without its article.
  if (language.id !== 'en' || article === '') return {name, phrase}
  return {name, phrase: [words(article.toLowerCase()), ...phrase]}
}
