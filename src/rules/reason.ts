import {type Reason, readEnglishReason} from '../languages/english-reasons.js'
import {languageOf} from '../languages/index.js'
import type {SentenceForm} from '../languages/sentence-forms.js'
import {findAnswerFault} from '../reading/answer-fault.js'
import {withoutEnd} from '../reading/definition.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {nameInSentence} from '../reading/naming.js'
import {isNounPhrase} from '../reading/noun-phrase.js'
import {parentTerm} from '../reading/parent-term.js'
import {maskedText, slicePhrasing, textOf, trimPhrasing, words} from '../reading/phrasing.js'
import {resolvePronoun, startsWithPronoun} from '../reading/pronouns.js'
import {paragraphOf, refuse, trailAnchor} from '../reading/propose.js'
import {askByForm} from '../reading/sentence-form.js'
import {addressesReader, paragraphSentences} from '../reading/sentences.js'
import {readStatements} from '../reading/statements.js'
import {subjectOf} from '../reading/subject.js'
import {readTermItem} from '../reading/term-items.js'
import type {Finding, Inline, Note, Rule} from '../types/index.js'

/** Longest subject and answer (words). */
const maxSubjectWords = 7
const maxAnswerWords = 25

/** `Traffic is encrypted on its way to prevent eavesdropping.` */
export const reason: Rule = {
  id: 'reason',
  description: 'A sentence that says why something is so, or what for.',
  *derive(note) {
    const language = languageOf(note.language)
    if (language.reasons) yield* askForms(note, language.reasons)
    if (language.id !== 'en') return
    for (const placed of placedBlocks(note)) {
      const {block, section, previous, items} = placed
      if (block.type !== 'paragraph') continue
      const item = readTermItem(block, language)
      const subject = item
        ? {nodes: item.term, text: textOf(item.term)}
        : subjectOf(note, section.trail)
      const isAtStart = item !== undefined || (previous === undefined && items.length === 0)
      for (const [at, written] of paragraphSentences(block, item).entries()) {
        const sentence = isAtStart ? resolvePronoun(written, subject, language) : written
        const found = readEnglishReason(maskedText(sentence))
        if (!found) continue
        const topic = item?.term ?? parentTerm(placed, note)
        const finding = ask(note, placed, {sentence, at, found, topic})
        if (finding) yield finding
      }
    }
  }
}

function* askForms(note: Note, forms: ReadonlyArray<SentenceForm>): Generator<Finding> {
  for (const placed of placedBlocks(note)) {
    for (const statement of readStatements(note, placed)) {
      const finding = askByForm(note, placed, statement, [forms, true])
      if (finding) yield finding
    }
  }
}

interface Statement {
  sentence: Inline
  at: number
  found: Reason
  /** Term above it. */
  topic: Inline | undefined
}

function ask(
  note: Note,
  placed: PlacedBlock,
  {sentence, at, found, topic}: Statement
): Finding | undefined {
  const {block, section} = placed
  const text = maskedText(sentence)
  const {subjectEnd, auxiliary, verb, answerStart} = found
  const subject = text.slice(0, subjectEnd)
  const rest = text.slice(...found.rest)
  const language = languageOf(note.language)
  const answer = withoutEnd(trimPhrasing(slicePhrasing(sentence, answerStart, text.length)))
  if (!block.position || subject.split(/\s+/).length > maxSubjectWords) return undefined
  const fault = findAnswerFault(answer)
  if (
    fault ||
    textOf(answer).split(/\s+/).length > maxAnswerWords ||
    startsWithPronoun(sentence, language) ||
    isDefinition(auxiliary, rest) ||
    pointing.test(rest) ||
    /^["“[(]/.test(subject) ||
    !isNounPhrase(subject.replace(/^(?:an?|the)\s/i, ''), language) ||
    language.nonTerms.has(subject.split(/\s+/, 1)[0]?.toLowerCase() ?? '') ||
    addressesReader(textOf(sentence), language)
  )
    return refuse(block, 'Unexpected reason without a subject of its own, expected a statement')
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, `${subject} ${auxiliary} ${rest}`),
    trail: section.trail,
    ...(topic && {topic}),
    position: block.position,
    claims: [{block, sentence: at, part: 'statement'}],
    front: [
      words(`Why ${auxiliary === 'cannot' ? 'can’t' : auxiliary} `),
      ...nameInSentence(slicePhrasing(sentence, 0, subjectEnd), note),
      words(verb === undefined ? ' ' : ` ${verb} `),
      ...trimPhrasing(slicePhrasing(sentence, ...found.rest)),
      words('?')
    ],
    back: [paragraphOf(answer)],
    details: []
  }
}

/** Ends of a statement that point to what was said before. */
const pointing = /\s(?:it|this|that|them|these|those|him|her|here|there)$/i

/** "X is the problem of …, so that …" says what X is, and gives no reason for it. */
function isDefinition(auxiliary: string, rest: string): boolean {
  return /^(?:is|are|was|were)$/i.test(auxiliary) && /^(?:an?|the|one)\s/i.test(rest)
}
