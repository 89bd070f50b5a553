import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {countWords} from './count-words.js'
import {maskedText} from './phrasing.js'
import {addressesReader} from './sentences.js'

/** Fewest words that tell what a term is to somebody who has never met it. */
const minWords = 5
/** A kind of thing, and which of them: "a set of transactions", "one iteration over the data". */
const kindAndDifference =
  /^(?:an?|the|one|any|those|(?:the )?(?:process|act|practice|study|ability)(?: of)?|when)\s.*\s(?:that|which|who|whose|where|in|for|of|to|with|by|from|between|over|on|at|used)\s/i
/** Kinds that any speaker may put a thing in, and words that point to what was said before. */
const noKind =
  /^(?:an?|the|one)\s(?:\p{L}+\s)?(?:examples?|instances?|cases?|matter|question|reasons?|sign|result|lot|bit|problem|challenge|attempt|(?:way|means|function|part|kind|step|combination|number|amount|size|value|index) of|good|great|bad|big|key|main|only|same|most|best|first|second|third|last|next|right|new|huge|major|important|simple|useful|common|perfect|classic|beautiful|better|worse|wrong|essence|engine|heart|one)\b|^(?:one (?:of|that|which|who|where)|an? (?:very|quite|rather|really|more|less))\s|\b(?:this|these|those that were|such|above|below|here|so far|aforementioned|previous|he|she|his|her)\b/iu

/**
 * Whether a sentence in the middle of a text introduces its term to the reader: it speaks of a kind
 * of thing ("A block", "Subjectivity"), not of one that is known ("The block"), and says what it is.
 *
 * @param phrase The term as the sentence has it, without the article "the".
 * @param body What is said of it.
 */
export function introduces(
  sentence: Inline,
  name: string,
  body: Inline,
  language: Language
): boolean {
  const whole = maskedText(sentence)
  const text = whole.slice(language.frame?.exec(whole)?.[0].length ?? 0)
  const said = maskedText(body)
  return (
    language.id === 'en' &&
    /^(?:an?\s)?\p{L}/iu.test(text) &&
    /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(whole) &&
    !/^(?:the|his|her|my|our|your|its|their|another|every|each|no|\p{L}+ly|this|that)\s/iu.test(
      text
    ) &&
    isWord(name) &&
    !/\s(?:here|then|now|also|without\s.*)$/i.test(name) &&
    countWords(said) >= minWords &&
    kindAndDifference.test(said) &&
    !noKind.test(said) &&
    !addressesReader(whole, language)
  )
}

/** Whether a term is made of words, and no symbol of a formula or example. */
function isWord(name: string): boolean {
  return /^[\p{L}\p{N}\s'’“”"./+#-]+$/u.test(name) && /\p{L}{3}|\p{Lu}{2}/u.test(name)
}
