import {beginsWithGerund} from '../languages/english-words.js'
import {type Language, languageOf} from '../languages/index.js'
import {isPraise, leadsOn} from '../languages/vague.js'
import {isAboutContext} from '../reading/about-context.js'
import {findAnswerFault} from '../reading/answer-fault.js'
import {askAction} from '../reading/ask-action.js'
import {countWords} from '../reading/count-words.js'
import {cutAnswer} from '../reading/cut-answer.js'
import {introduces} from '../reading/introduces.js'
import {isRelatedTerm} from '../reading/known-terms.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {nameInSentence} from '../reading/naming.js'
import {parentTerm} from '../reading/parent-term.js'
import {maskedText, slicePhrasing, textOf, trimPhrasing} from '../reading/phrasing.js'
import {paragraphOf, paragraphsOf, refuse} from '../reading/propose.js'
import {hasForm} from '../reading/sentence-form.js'
import {readTerm} from '../reading/statement-term.js'
import {readStatements, type Statement} from '../reading/statements.js'
import {anyVerb, verbGroups} from '../reading/verb-groups.js'
import type {Claim, Finding, Inline, Note, Rule} from '../types/index.js'

/** Where a verb may end (characters): a later one follows no term. */
const maxVerbOffset = 110
/** Shortest text after the verb (words). */
const minBodyWords = 2
/** Shortest statement about a bold term (words). */
const minPredicateWords = 3

/** `A virtual private network (VPN) is a …` */
export const proseDefinition: Rule = {
  id: 'prose-definition',
  description: 'A sentence that says what something is, where one would look for it.',
  *derive(note) {
    const language = languageOf(note.language)
    if (language.definingVerbs.length === 0) return
    for (const placed of placedBlocks(note)) {
      for (const statement of readStatements(note, placed)) {
        const finding = askStatement(note, placed, statement, language)
        if (finding) yield finding
      }
    }
  }
}

function askStatement(
  note: Note,
  placed: PlacedBlock,
  {sentence, at, topic, isInPassing, isItem}: Statement,
  language: Language
): Finding | undefined {
  const {block, section} = placed
  // What has a form of its own is asked by `prose-fact`, in words nearer to the note's.
  const found = hasForm(sentence, note) ? undefined : findVerb(sentence, placed, language)
  if (!found || !block.position || /[?？؟]\s*$/.test(textOf(sentence))) return undefined
  const {name, phrase, body, singular, plural} = found
  const isNew = isDefinition(found, language) && introduces(sentence, name, body, language)
  const isMarked = found.followsBold || sentence[0]?.type === 'strong'
  const isAbout = isRelatedTerm(name, note) || (isItem && isAboutContext(name, placed, note))
  if (isInPassing && !isMarked && !isNew && !isAbout)
    return refuse(
      block,
      `Unexpected definition of “${name}” in passing, expected one that the note is about`
    )
  if (!topic && !isDefinition(found, language) && !isAbout)
    return refuse(block, `Unexpected “${name}”, expected a statement about what the note is about`)
  // What the term is was said by the item's first sentence.
  if (topic && singular === language.definition.singular) return undefined
  const {answer, rest} = cutAnswer(body, language)
  const fault = isPraise(textOf(answer)) ? 'praise' : findAnswerFault(answer)
  if (fault) return refuse(block, `Unexpected ${fault}, expected what “${name}” is`)
  if (/[:：]\s*$/.test(textOf(sentence)) && leadsOn(textOf(answer)))
    return refuse(block, `Unexpected lead-in of a list, expected what “${name}” is`)
  const parent = topic ?? parentTerm(placed, note)
  const question = found.isPlural ? plural : singular
  const asked = askAction(question, nameInSentence(phrase, note), answer, language)
  return {
    kind: 'basic',
    anchor: topic ? `${textOf(topic)} › ${name}` : name,
    trail: section.trail,
    ...(parent && {topic: parent}),
    position: block.position,
    claims: claimsOf(block, at, holdsBold(rest) && !holdsBold(answer)),
    front: asked.front,
    back: [paragraphOf(asked.back)],
    details: paragraphsOf([rest]),
    signals: {sentence: at}
  }
}

/** Whether a question asks what something is; others say something of it, which may be anything. */
function isDefinition({singular, isAction}: Found, language: Language): boolean {
  if (language.id !== 'en') return !isAction
  return (
    singular === language.definition.singular || /called|refer|mean|stand|defined/.test(singular)
  )
}

/** A bold phrase in the rest of the sentence may still be hidden; else the sentence is used up. */
function claimsOf(block: PlacedBlock['block'], sentence: number, isOpen: boolean): Claim[] {
  const definition = {block, sentence, part: 'definition'}
  return isOpen ? [definition] : [definition, {block, sentence, part: 'statement'}]
}

/** Whether a bold phrase asks for the same as the answer. */
function holdsBold(nodes: Inline): boolean {
  return nodes.some(({type}) => type === 'strong')
}

interface Found {
  /** The term without article and brackets. */
  name: string
  /** The term as the question says it. */
  phrase: Inline
  body: Inline
  singular: string
  plural: string
  /** Whether the question takes over the verb: it asks what something does. */
  isAction: boolean
  isPlural: boolean
  /** Whether any verb behind a bold term was taken. */
  followsBold: boolean
}

function findVerb(sentence: Inline, {items}: PlacedBlock, language: Language): Found | undefined {
  const text = maskedText(sentence)
  const start = text.slice(0, maxVerbOffset)
  if (!anyVerb(language).test(start)) return undefined
  const frame = language.frame?.exec(start)?.[0].length ?? ornament.exec(start)?.[0].length ?? 0
  const behindFrame = start.slice(frame)
  const verbs = verbGroups(language)
    .filter(({any}) => any?.test(behindFrame) !== false)
    .flatMap((group) => group.verbs)
  const bold = items.length > 0 ? lengthOfBold(slicePhrasing(sentence, frame, text.length)) : -1
  for (const {pattern, opening, singular, plural, followsBold} of verbs) {
    const opened = opening ? opening.exec(start) : undefined
    if (opened === null) continue
    const from = opened?.[0].length ?? frame
    const match = pattern.exec(start.slice(from))
    // What a thing does is asked by `prose-fact` where a language has forms for it.
    if (match?.groups?.verb && language.facts && !language.readAction) continue
    if (followsBold && match?.index !== bold) continue
    if (!match || !agrees(sentence, match, language)) continue
    const end = from + match.index
    const term = readTerm(slicePhrasing(sentence, from, end), language)
    if (!term) continue
    const body = trimPhrasing(slicePhrasing(sentence, end + match[0].length, text.length))
    const verb = match.groups?.verb ?? ''
    if (countWords(textOf(body)) < (followsBold ? minPredicateWords : minBodyWords)) continue
    return {
      ...term,
      body,
      isAction: verb !== '',
      isPlural: language.isPlural(term.name) && !isGerundBefore(term.name, match[0], language),
      followsBold: followsBold === true,
      singular: singular.replace('{verb}', verb),
      plural: plural.replace('{verb}', verb)
    }
  }
  return undefined
}

/** Pictures before a term. */
const ornament = /^(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\s)+/u

/** Length (characters) of a bold start. */
function lengthOfBold([first]: Inline): number {
  return first?.type === 'strong' ? textOf(first).length : -1
}

/** Whether a verb in the singular shows that a term is what somebody does: "Involving users helps". */
function isGerundBefore(term: string, verb: string, {id}: Language): boolean {
  return (
    id === 'en' &&
    /^\s+(?:\p{L}+ly\s+)?(?:is|\p{L}+[^\Ws]s)\s/u.test(verb) &&
    beginsWithGerund(term)
  )
}

/** Whether verb and term agree in number: else the "verb" is a noun, as in "data stores of a firm". */
function agrees(sentence: Inline, match: RegExpExecArray, language: Language): boolean {
  if (language.id !== 'en') return true
  const verb = leadingAdverb.exec(match[0].toLowerCase())?.groups?.verb ?? ''
  if (verb === 'are' || verb === 'were') return true
  const before = textOf(slicePhrasing(sentence, 0, match.index))
  const isPlural = language.isPlural(before) && !isGerundBefore(before, match[0], language)
  return /[^s]s$/.test(verb) !== isPlural
}

/** The verb behind an adverb: "typically uses". */
const leadingAdverb =
  /^\s+(?:(?:\p{L}+ly|also|often|then|thus|therefore|sometimes)\s+)?(?<verb>\p{L}+)/u
