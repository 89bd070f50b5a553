import {compiled} from '../languages/compiled.js'
import {exampleNoun} from '../languages/examples.js'
import {beginsWith, type Language, languageOf} from '../languages/index.js'
import type {SentenceForm} from '../languages/sentence-forms.js'
import {isPraise} from '../languages/vague.js'
import type {Finding, Inline, Note} from '../types/index.js'
import {findAnswerFault} from './answer-fault.js'
import {countWords} from './count-words.js'
import {cutAnswer} from './cut-answer.js'
import {withoutEnd} from './definition.js'
import {isRelatedTerm} from './known-terms.js'
import type {PlacedBlock} from './lists.js'
import {parentTerm} from './parent-term.js'
import {maskedText, slicePhrasing, textOf, trimPhrasing, words} from './phrasing.js'
import {paragraphOf, paragraphsOf, refuse, trailAnchor} from './propose.js'
import {quoted} from './quoted.js'
import {remember} from './remember.js'
import {withSmallStart} from './small-start.js'
import {readTerm} from './statement-term.js'
import type {Statement} from './statements.js'

/** Longest answer (words), and shortest one that says what something does. */
const maxAnswerWords = 25
const minActionWords = 2
/** Longest question (words). */
const maxFrontWords = 22

/** What a sentence of a known form asks. */
interface Read {
  /** What it is about, without article. */
  name: string
  /** The question; a subject that has no article of its own is quoted. */
  ask(isBare: boolean): Inline
  body: Inline
  /** Whether it asks for what that does. */
  isAction: boolean
  isPartial: boolean
}

/** Whether a sentence has one of several forms. */
export function hasForm(sentence: Inline, note: Note): boolean {
  return readFact(sentence, note) !== undefined
}

/** Two rules ask for the facts of a sentence. */
const readFact = remember((sentence: Inline, note: Note): Read | undefined => {
  const {facts} = languageOf(note.language)
  return facts && readForm(sentence, facts, note)
})

/**
 * Ask by the first form that a sentence has.
 *
 * @param isFree Whether the sentence may be about anything, or only about what its note is about.
 */
export function askByForm(
  note: Note,
  placed: PlacedBlock,
  {sentence, at, topic, isBare}: Statement,
  [forms, isFree]: readonly [ReadonlyArray<SentenceForm>, boolean]
): Finding | undefined {
  const {block, section} = placed
  const language = languageOf(note.language)
  const read = forms === language.facts ? readFact(sentence, note) : readForm(sentence, forms, note)
  if (!read || !block.position) return undefined
  const {answer, rest} = cutAnswer(read.body, language)
  if (!isFree && read.isAction && !isAbout(read.name, answer, note))
    return refuse(
      block,
      `Unexpected statement about “${read.name}”, expected one about what the note is about`
    )
  const pointed = pointing.exec(read.name)?.groups?.thing
  if (pointed !== undefined && !isRelatedTerm(pointed, note))
    return refuse(block, `Unexpected “${read.name}”, expected what that is of`)
  const front = read.ask(isBare === true)
  const fault =
    findAnswerFault(answer) ?? findFormFault(read, front, textOf(answer), language, isFree)
  if (fault) return refuse(block, `Unexpected ${fault}, expected a short answer`)
  const parent = topic ?? parentTerm(placed, note)
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, textOf(front)),
    trail: section.trail,
    ...(parent && {topic: parent}),
    position: block.position,
    claims: [
      {block, sentence: at, part: 'definition'},
      ...(isFree ? [{block, sentence: at, part: 'reason'}] : []),
      ...(read.isPartial ? [] : [{block, sentence: at, part: 'statement'}])
    ],
    front,
    back: [paragraphOf(answer)],
    details: paragraphsOf([rest]),
    signals: {sentence: at}
  }
}

/** Whether a note is about a thing, or what that does is said in words enough to stand alone. */
function isAbout(name: string, answer: Inline, note: Note): boolean {
  const {spaceless, id} = languageOf(note.language)
  if (spaceless || isRelatedTerm(name, note)) return true
  return id !== 'en' && countWords(textOf(answer)) >= minActionWords
}

/** Words of English that point to what only the note around tells: "the goal of the workshop". */
const pointing =
  /\s(?:of|in|for|between|behind|to)\s(?:the|this|that|these|those|such)\s(?<thing>.+)$/iu

function findFormFault(
  {name, isAction}: Read,
  front: Inline,
  answer: string,
  language: Language,
  isFree: boolean
): string | undefined {
  const length = countWords(answer)
  if (length > maxAnswerWords || (isAction && length < minActionWords)) return 'length'
  if (countWords(textOf(front)) > maxFrontWords) return 'length'
  // A reason may well be about the thing itself: "because it …".
  if (!isFree && pointsElsewhere(answer, language)) return 'pronoun'
  if (isPraise(answer)) return 'praise'
  if (/”/.test(answer) && !/“/.test(answer)) return 'half a quotation'
  return answer.toLowerCase().includes(name.toLowerCase()) ? 'term' : undefined
}

/** Answers this short (words) say nothing where one of their words points elsewhere. */
const maxPointingWords = 4

function pointsElsewhere(answer: string, language: Language): boolean {
  const {pronouns, spaceless, id} = language
  if (spaceless && beginsWith(answer, pronouns, language)) return true
  const parts = answer.match(/[\p{L}'’]+/gu) ?? []
  // "das" is an article as well, before a noun.
  const isArticle = (at: number) => id === 'de' && /^\p{Lu}/u.test(parts[at + 1] ?? '')
  const points = (part: string, at: number) => pronouns.has(part.toLowerCase()) && !isArticle(at)
  if (points(parts[0] ?? '', 0)) return true
  return parts.length <= maxPointingWords && parts.some(points)
}

/** A stop, and what else may stand at the end of a statement. */
const stop = /\s*[.。．!！]\s*$/

function readForm(
  sentence: Inline,
  forms: ReadonlyArray<SentenceForm>,
  note: Note
): Read | undefined {
  const language = languageOf(note.language)
  const text = maskedText(sentence).replace(stop, '')
  if (/[:：?？؟]\s*$/.test(text)) return undefined
  for (const {pattern, question, hint, isAction = false, isPartial = false} of forms) {
    if (hint && !compiled(hint).test(text)) continue
    const ranges = compiled(pattern).exec(text)?.indices?.groups
    const [x, answer] = [ranges?.x ?? ranges?.article, ranges?.answer]
    const nodes = x && slicePhrasing(sentence, ...x)
    const term = nodes && readTerm(nodes, language)
    if (!ranges || !term || !answer || isMadeUp(term.name, nodes)) continue
    if (endsOpen(term.name, language)) continue
    const body = trimPhrasing(slicePhrasing(sentence, ...answer))
    const ask = (isBare: boolean) => fill(question, sentence, {ranges, isBare}, note)
    return {name: term.name, ask, body, isAction, isPartial}
  }
  return undefined
}

/** Whether a phrase ends with a word that more must follow: a preposition, "and", an article. */
function endsOpen(text: string, {nonTerms, spaceless, leadingArticle}: Language): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  return !spaceless && (nonTerms.has(last) || leadingArticle?.exec(`${last} `)?.[0] === `${last} `)
}

/** Whether a subject is a number or variable: what is said of it is true in one place only. */
function isMadeUp(text: string, subject: Inline): boolean {
  return (
    /^[\d(-]|(?:^|\s)\p{Lu}\d?$|\.\s|\s(?:this|that|these|those|it|so)(?:\s|$)/u.test(text) ||
    exampleNoun.test(text) ||
    subject.some(({type}) => type === 'inlineMath')
  )
}

interface Filling {
  /** Offsets of the parts. */
  ranges: Readonly<Record<string, readonly [number, number]>>
  /** Whether the sentence begins with a name that was put there. */
  isBare: boolean
}

function fill(question: string, sentence: Inline, {ranges, isBare}: Filling, note: Note): Inline {
  const given = question.replace(/ \{(\w+)\}/g, (whole, name) => (ranges[name] ? whole : ''))
  const parts = given.split(/\{(\w+)\}/)
  return parts.flatMap((part, at): Inline => {
    if (at % 2 === 0) return part === '' ? [] : [words(part)]
    const range = ranges[part]
    if (!range) return []
    const nodes = withoutEnd(trimPhrasing(slicePhrasing(sentence, ...range)))
    if (range[0] === 0 && isBare) return quoted(nodes, note)
    // What began the sentence stands within the question, unless the question begins with it.
    return range[0] === 0 && parts[0] !== '' ? withSmallStart(nodes, note) : nodes
  })
}
