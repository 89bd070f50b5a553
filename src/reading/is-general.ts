import {countWords} from './count-words.js'

/** Fewest words of an answer that says enough to be worth asking in passing. */
const minAnswerWords = 4
/** Words that begin no kind of thing but a part of one, or one that the text has pointed out. */
const notAKind =
  /^(?:the|most|many|some|all|every|each|few|several|another|other|any|no|nobody|nothing|none|both|one|such|good|bad|new|even|then|perhaps|maybe|people|users?|someone|somebody|anyone|everyone|everything|something|researchers|students|thanks|according|section|chapter|figure|table|example|step|part|today|currently|\p{L}+ly)(?:\s|$)|\s(?:thing|something|way|here|then|now|this|that|it|and|gets?|got)$|['’]s?$/iu
/** Words of a question or an answer that hang on what was said before, or say what may be. */
const hanging =
  /\b(?:it|they|them|this|these|those|he|she|him|his|her|here|above|below|such|following|previous|former|latter|same|instead|would|could|might|may)\b|["“”]/i

/** A noun that was taken for a verb: "forms of", and what has a verb of its own behind it. */
const noVerb = /(?<!consist|think|speak|conceive) of\?$/i
const clause =
  /^(?:(?!that|which|who|what|how|where|when|whether|if)[^\s,;]+\s){1,4}(?:is|are|was|were)\s/i

/** What is better asked how, when, or with its number hidden. */
const circumstance = /\s(?:by|through|via)\s\p{L}+ing\s|\s(?:when|if|until|once)\s|\d/iu

/**
 * Whether a statement holds for a kind of thing and stands for itself: then it may be asked wherever
 * it stands, as "Materialized views speed up queries by storing their results" may.
 *
 * @param phrase The subject as it stands, with its article.
 */
export function isGeneral(phrase: string, question: string, answer: string): boolean {
  return (
    !notAKind.test(phrase) &&
    !/[\\$=<>|]|(?:^|\s)\p{L}$|\d/u.test(phrase) &&
    !hanging.test(question) &&
    !noVerb.test(question) &&
    !clause.test(answer) &&
    !circumstance.test(answer) &&
    !hanging.test(answer) &&
    countWords(answer) >= minAnswerWords
  )
}
