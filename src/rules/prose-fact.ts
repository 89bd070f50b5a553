import {languageOf} from '../languages/index.js'
import {isVague} from '../languages/vague.js'
import {isAboutContext} from '../reading/about-context.js'
import {findAnswerFault} from '../reading/answer-fault.js'
import {askAction} from '../reading/ask-action.js'
import {countWords} from '../reading/count-words.js'
import {cutAnswer} from '../reading/cut-answer.js'
import {isRelatedTerm} from '../reading/known-terms.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {nameInSentence} from '../reading/naming.js'
import {parentTerm} from '../reading/parent-term.js'
import {maskedText, slicePhrasing, textOf, trimPhrasing} from '../reading/phrasing.js'
import {paragraphOf, paragraphsOf, refuse, trailAnchor} from '../reading/propose.js'
import {askByForm} from '../reading/sentence-form.js'
import {addressesReader} from '../reading/sentences.js'
import {readTerm} from '../reading/statement-term.js'
import {readStatements, type Statement} from '../reading/statements.js'
import type {Finding, Note, Rule} from '../types/index.js'

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
    const {readAction, facts} = language
    if (!readAction && !facts) return
    for (const placed of placedBlocks(note)) {
      for (const statement of readStatements(note, placed)) {
        const finding =
          (facts && askByForm(note, placed, statement, [facts, false])) ??
          (readAction && ask(note, placed, statement))
        if (finding) yield finding
      }
    }
  }
}

function ask(
  note: Note,
  placed: PlacedBlock,
  {sentence, at, topic, pointsTo, isInPassing, isItem}: Statement
): Finding | undefined {
  const {block, section} = placed
  const language = languageOf(note.language)
  const text = maskedText(sentence)
  const action = language.readAction?.(text)
  const term = pointsTo
    ? {name: textOf(pointsTo), phrase: pointsTo}
    : action && readTerm(slicePhrasing(sentence, 0, action.subjectEnd), language)
  if (!action || !term || !block.position || /[:：?？؟]\s*$/.test(text)) return undefined
  const isAbout =
    isRelatedTerm(term.name, note) || (isItem && isAboutContext(term.name, placed, note))
  if (isInPassing && !isAbout)
    return refuse(
      block,
      `Unexpected statement about “${term.name}”, expected one about what the note is about`
    )
  if (addressesReader(text, language))
    return refuse(block, 'Unexpected address to the reader, expected a statement')
  const body = trimPhrasing(slicePhrasing(sentence, action.answerStart, text.length))
  const {answer, rest} = cutAnswer(body, language)
  const fault = findAnswerFault(answer)
  if (fault || textOf(answer).split(/\s+/).length > maxAnswerWords)
    return refuse(block, `Unexpected ${fault ?? 'length'}, expected a short answer`)
  if (isItem && !isRelatedTerm(term.name, note) && countWords(textOf(answer)) < minItemAnswerWords)
    return refuse(block, 'Unexpected answer of few words, expected one that says something')
  const question = agree(action.question, language.isPlural(term.name))
  const asked = askAction(question, nameInSentence(term.phrase, note), answer, language)
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
    front: asked.front,
    back: [paragraphOf(asked.back)],
    details: paragraphsOf([rest]),
    signals: {sentence: at}
  }
}

/** A question whose verb agrees with the subject that stands in for "this device". */
function agree(question: string, isPlural: boolean): string {
  if (isPlural) return question.replace(/^((?:On )?[Ww]hat(?: basis)?) does \{\}/, '$1 do {}')
  return question.replace(/^((?:On )?[Ww]hat(?: basis)?) do \{\}/, '$1 does {}')
}
