import {readEnglishCircumstance} from '../languages/english-reasons.js'
import {type Language, languageOf} from '../languages/index.js'
import type {Action} from '../languages/language.js'
import {isVague} from '../languages/vague.js'
import {isAboutContext} from '../reading/about-context.js'
import {findAnswerFault} from '../reading/answer-fault.js'
import {askAction} from '../reading/ask-action.js'
import {askReason} from '../reading/ask-reason.js'
import {countWords} from '../reading/count-words.js'
import {cutAnswer} from '../reading/cut-answer.js'
import {isGeneral} from '../reading/is-general.js'
import {isRelatedTerm} from '../reading/known-terms.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {nameInSentence} from '../reading/naming.js'
import {parentTerm} from '../reading/parent-term.js'
import {maskedText, slicePhrasing, textOf, trimPhrasing, words} from '../reading/phrasing.js'
import {paragraphOf, paragraphsOf, refuse, trailAnchor} from '../reading/propose.js'
import {askByForm} from '../reading/sentence-form.js'
import {addressesReader} from '../reading/sentences.js'
import {readTerm} from '../reading/statement-term.js'
import {readStatements, type Statement} from '../reading/statements.js'
import type {Finding, Inline, Note, Rule} from '../types/index.js'

/** Longest answer (words). */
const maxAnswerWords = 25

/** Shortest answer (words) about what only shares a word with what the note is about. */
const minItemAnswerWords = 4

/** `A tunnel encrypts the packets of both sides.` */
export const proseFact: Rule = {
  id: 'prose-fact',
  description: 'A sentence that says what a thing of the note does, or what is done with it.',
  *derive(note) {
    const language = languageOf(note.language)
    if (!language.readAction && !language.facts) return
    for (const placed of placedBlocks(note)) {
      for (const statement of readStatements(note, placed)) {
        const finding = propose(note, placed, statement, language)
        if (finding) yield finding
      }
    }
  }
}

function propose(
  note: Note,
  placed: PlacedBlock,
  statement: Statement,
  {facts, readAction, relations}: Language
): Finding | undefined {
  const fact = facts && askByForm(note, placed, statement, [facts, false])
  const found = fact ?? (readAction && ask(note, placed, statement))
  if (fact || !relations || (found && found.kind !== 'refusal')) return found
  const relation = askByForm(note, placed, statement, [relations, false])
  if (relation && relation.kind !== 'refusal') return relation
  return askCircumstance(note, placed, statement) ?? found ?? relation
}

/** Ask how or when something is so, which may be anything. */
function askCircumstance(
  note: Note,
  placed: PlacedBlock,
  {sentence, at, topic: own, isItem}: Statement
): Finding | undefined {
  if (note.language !== 'en' || isItem) return undefined
  const found = readEnglishCircumstance(maskedText(sentence))
  if (!found) return undefined
  return askReason(note, placed, {sentence, at, found, topic: own ?? parentTerm(placed, note)})
}

function ask(
  note: Note,
  placed: PlacedBlock,
  {sentence, at, topic, pointsTo, isInPassing, isItem}: Statement
): Finding | undefined {
  const {block, section} = placed
  const language = languageOf(note.language)
  const text = maskedText(sentence)
  const read = readIn(text, language)
  const {action, setting = 0} = read
  const term = pointsTo
    ? {name: textOf(pointsTo), phrase: pointsTo}
    : action && readTerm(slicePhrasing(sentence, setting, action.subjectEnd), language)
  if (!action || !term || !block.position || /[:：?？؟]\s*$/.test(text)) return undefined
  const isAbout =
    isRelatedTerm(term.name, note) || (isItem && isAboutContext(term.name, placed, note))
  if (addressesReader(text, language))
    return refuse(block, 'Unexpected address to the reader, expected a statement')
  const body = trimPhrasing(slicePhrasing(sentence, action.answerStart, text.length))
  const {answer, rest} = cutAnswer(body, language)
  if (
    isInPassing &&
    !isAbout &&
    (placed.items.length > 0 ||
      !isGeneral(text.slice(setting, action.subjectEnd), action.question, textOf(answer)))
  )
    return refuse(
      block,
      `Unexpected statement about “${term.name}”, expected one about what the note is about`
    )
  const fault = findAnswerFault(answer)
  if (fault || textOf(answer).split(/\s+/).length > maxAnswerWords)
    return refuse(block, `Unexpected ${fault ?? 'length'}, expected a short answer`)
  if (isItem && !isRelatedTerm(term.name, note) && countWords(textOf(answer)) < minItemAnswerWords)
    return refuse(block, 'Unexpected answer of few words, expected one that says something')
  const question = pointsTo ? agree(action.question, language.isPlural(term.name)) : action.question
  const named = setting > 0 ? term.phrase : nameInSentence(term.phrase, note)
  const asked = askAction(question, named, answer, language)
  if (!asked.hasPurpose && isVague(action.question, textOf(answer)))
    return refuse(block, 'Unexpected question with many answers, expected one that tells which')
  const parent = topic ?? parentTerm(placed, note)
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, action.question.replace('{}', term.name)),
    trail: section.trail,
    ...(parent && {topic: parent}),
    position: block.position,
    claims: [
      {block, sentence: at, part: 'definition'},
      {block, sentence: at, part: 'statement'}
    ],
    front: [
      ...slicePhrasing(sentence, 0, setting),
      ...(setting > 0 ? startSmall(asked.front) : asked.front)
    ],
    back: [paragraphOf(asked.back)],
    details: paragraphsOf([rest]),
    signals: {sentence: at}
  }
}

/**
 * Read a statement, or one that a phrase opens which says where or when it is true: "In a full table, …".
 *
 * @returns Offsets in the whole text; `setting` is where the opening phrase ends.
 */
function readIn(
  text: string,
  {readAction, setting}: Language
): {action?: Action; setting?: number} {
  const action = readAction?.(text)
  if (action || !setting) return action ? {action} : {}
  const start = setting.exec(text)?.[0].length ?? 0
  // A date that opens a sentence is what is worth knowing of it.
  const isOpened = start > 0 && !/\d/.test(text.slice(0, start))
  const behind = isOpened ? readAction?.(text.slice(start)) : undefined
  if (!behind) return {}
  const {subjectEnd, answerStart} = behind
  return {
    action: {...behind, subjectEnd: start + subjectEnd, answerStart: start + answerStart},
    setting: start
  }
}

/** A question of ours behind the words that open it. */
function startSmall([first, ...rest]: Inline): Inline {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest
  return [words(first.value.slice(0, 1).toLowerCase() + first.value.slice(1)), ...rest]
}

/** A question whose verb agrees with the subject that stands in for "this device". */
function agree(question: string, isPlural: boolean): string {
  if (isPlural) return question.replace(/^((?:On )?[Ww]hat(?: basis)?) does \{\}/, '$1 do {}')
  return question.replace(/^((?:On )?[Ww]hat(?: basis)?) do \{\}/, '$1 does {}')
}
