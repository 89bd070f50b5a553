import {exampleLabel} from '../languages/examples.js'
import {beginsWith, type Language} from '../languages/index.js'
import {minutes, paperLabel, remarkLabel} from '../languages/remarks.js'
import type {Inline, Refusal} from '../types/index.js'
import {choice, findAnswerFault} from './answer-fault.js'
import {isVersus} from './ask-relation.js'
import type {PlacedBlock} from './lists.js'
import {textOf} from './phrasing.js'
import {refuse} from './propose.js'
import {stemsOf} from './stems.js'
import type {TermItem} from './term-items.js'

/** Say why a term and its text are no fact: an instruction, a command, a place to fill in. */
export function refuseTerm(
  {block, list, label}: PlacedBlock,
  {term, style}: TermItem,
  answer: Inline,
  language: Language
): Refusal | undefined {
  const fault = findAnswerFault(answer) ?? findTermFault(textOf(term), textOf(answer))
  if (fault)
    return refuse(block, `Unexpected ${fault} behind “${textOf(term)}”, expected what it is`)
  if (isCircular(textOf(term), textOf(answer)))
    return refuse(block, `Unexpected “${textOf(term)}” in its own text, expected other words`)
  // Other languages begin texts with words for quantities and articles that are pronouns elsewhere.
  const start = language.id === 'en' && beginsWith(textOf(answer), language.pronouns, language)
  if (start && !freeStart.test(textOf(answer)) && !isVersus(textOf(term)))
    return refuse(block, 'Unexpected pronoun at the start of a text, expected what its term is')
  if (label && legend.test(textOf(label)))
    return refuse(block, 'Unexpected legend, expected a definition')
  const opening = language.openingOf?.(textOf(term))
  if (language.id === 'en' && /^\p{L}+ly$/u.test(textOf(term)))
    return refuse(block, `Unexpected adverb “${textOf(term)}”, expected a term`)
  const isStep = list?.ordered === true || style === 'plain'
  const isName = style !== 'plain' && !isStep && standsAsName(textOf(answer), language)
  if (opening === 'base' && !isName && (isStep || !textOf(term).includes(' ')))
    return refuse(block, `Unexpected instruction “${textOf(term)}”, expected a term`)
  return undefined
}

/** Whether a text says of a term what it does, so that a verb before it is a name: "**Deny**: The request fails". */
function standsAsName(text: string, language: Language): boolean {
  return language.openingOf?.(text) === 'third' || /^(?:the|an?)\s/i.test(text)
}

/** A folder of a project: `src/`, `docs/images/`. Folders of a system begin with a slash. */
const folder = /^[\w.-]+(?:\/[\w.-]+)*\/$/
/** A number that stands for itself, as in a worked example. */
const namedNumber =
  /^(?:the |o |el |il |le |die )?(?:number|número|numero|nombre|zahl|число)\s\d+$/iu

/** Say what a term is that nobody would ask for. */
function findTermFault(term: string, answer: string): string | undefined {
  const name = term.trim()
  if (folder.test(name)) return 'folder of a project'
  if (/^(?:more|less|fewer)\s/i.test(name)) return 'comparison'
  if (namedNumber.test(name)) return 'example'
  if (/^\d+$/.test(name) && /^[a-z]\)?(?:\s*[(（].*[)）])?$/iu.test(answer.trim()))
    return 'key of an exercise'
  if (choice.test(answer)) return 'choice of an exercise'
  if (/^\p{Lu}$/u.test(name) && speech.test(answer)) return 'speech of a dialogue'
  if (remarkLabel.test(name)) return 'remark'
  if (exampleLabel.test(name)) return 'example, of which there are many'
  return paperLabel.test(name) || minutes.test(answer) ? 'detail of a paper' : undefined
}

/** Words of somebody who speaks. */
const speech = /\b(?:I|you|your|me|my|we|us|our)\b|\?$/

/** Pronouns that need nothing before them, or mean the term itself. */
const freeStart =
  /^(?:it|this|they|these|those|that|you|we|i|there|here|some|most|many|all|each|one)\b/i

/** What explains a picture or table of the note, and nothing else. */
const legend = /^(?:legends?|légende|legende|leyenda|legenda|where|图例|圖例|凡例)$/i

/** Fewest new words that a text must say of its term. */
const minNewWords = 1

/** Whether a text says its term once more and nothing else: "Remember MFA: remembers the device". */
function isCircular(term: string, text: string): boolean {
  const told = stemsOf(term)
  const said = stemsOf(text)
  const repeated = said.filter((stem) => told.includes(stem)).length
  return repeated > 0 && said.length - repeated < minNewWords
}
