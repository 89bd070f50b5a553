import {clausesOf} from '../languages/clause-tables.js'
import {exampleSection, madeUpPart} from '../languages/examples.js'
import {languageOf} from '../languages/index.js'
import {isPraise} from '../languages/vague.js'
import {findAnswerFault} from '../reading/answer-fault.js'
import {type ClauseQuestion, readClauses} from '../reading/clauses.js'
import {countWords} from '../reading/count-words.js'
import {withoutEnd} from '../reading/definition.js'
import {isRelatedTerm} from '../reading/known-terms.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {isNamedAgain, isRepeated} from '../reading/named-again.js'
import {parentTerm} from '../reading/parent-term.js'
import {maskedText, textOf} from '../reading/phrasing.js'
import {startsWithPronoun} from '../reading/pronouns.js'
import {askDefinition, paragraphOf, refuse, trailAnchor} from '../reading/propose.js'
import {readStatements, type Statement} from '../reading/statements.js'
import {headingNodes, isSpecific, subjectOf} from '../reading/subject.js'
import {textByBlock} from '../reading/text-by-block.js'
import type {Claim, Finding, Inline, Note, Rule} from '../types/index.js'

/** Longest question and answer (words); two characters of Chinese count as one. */
const maxFrontWords = 24
const maxAnswerWords = 32

/** `链表支持随机插入，但查找需要线性时间。` */
export const clauseFact: Rule = {
  id: 'clause-fact',
  description:
    'A clause that becomes a question by one word in the place of its answer, in languages that ask so.',
  *derive(note) {
    const language = languageOf(note.language)
    const table = clausesOf(language.id)
    if (!table) return
    for (const placed of placedBlocks(note)) {
      if (isWorkedExample(placed)) continue
      let subject = (placed.label ?? subjectOf(note, placed.section.trail).nodes) as Inline
      for (const statement of readStatements(note, placed)) {
        const read = readClauses(statement.sentence, table, language, statement.topic ?? subject)
        subject = read.subject
        const below = table.isDefinedBelow && readBelowHeading(note, placed, statement)
        for (const question of below ? [...read.questions, below] : read.questions) {
          const finding = propose(note, placed, statement, question)
          if (finding) yield finding
        }
      }
    }
  }
}

/** Whether a section works an example out: what is said there is true of it alone. */
function isWorkedExample({section}: PlacedBlock): boolean {
  return section.trail.some((heading) => exampleSection.test(textOf(headingNodes(heading))))
}

/** Longest heading (words), and shortest sentence, of which the sentence says what the heading is. */
const maxHeadingWords = 8
/** Headings above this depth name chapters. */
const minHeadingDepth = 3
const minDefinitionWords = 6

/** `### 弱い一貫性`, and a first sentence that says what that is. */
function readBelowHeading(
  note: Note,
  {previous, items, section}: PlacedBlock,
  {sentence, at}: Statement
): ClauseQuestion | undefined {
  const {heading, trail} = section
  const language = languageOf(note.language)
  if (!heading || trail.length === 0 || at > 0 || previous || items.length > 0) return undefined
  const nodes = headingNodes(heading)
  const name = textOf(nodes)
  const text = maskedText(sentence)
  if (
    heading.depth < minHeadingDepth ||
    !isSpecific(name, language) ||
    countWords(name) > maxHeadingWords ||
    countWords(text) < minDefinitionWords
  )
    return undefined
  if (
    /\bvs\b|[:：、・/?？]|[うくすつむるぐぶか다]$/iu.test(name) ||
    /[:：?？]|あります$/u.test(text)
  )
    return undefined
  if (startsWithPronoun(sentence, language) || !isRepeated(name, textByBlock(note.tree)))
    return undefined
  return {
    part: 'clause 1',
    name: undefined,
    subject: undefined,
    front: askDefinition(nodes, language),
    answer: withoutEnd(sentence),
    isLoose: false,
    isBelow: true
  }
}

function propose(
  note: Note,
  placed: PlacedBlock,
  statement: Statement,
  question: ClauseQuestion
): Finding | undefined {
  const {block, section} = placed
  const {front, answer} = question
  if (!block.position) return undefined
  const fault = findFault(question, note)
  if (fault) return refuse(block, `Unexpected ${fault}, expected a clause that stands alone`)
  const parent = statement.topic ?? parentTerm(placed, note)
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, textOf(front)),
    trail: section.trail,
    ...(parent && {topic: parent}),
    position: block.position,
    claims: claimsOf(block, statement.at, question),
    front,
    back: [paragraphOf(answer)],
    details: [],
    signals: {sentence: statement.at}
  }
}

function findFault(
  {front, answer, name, subject, isLoose, isBelow}: ClauseQuestion,
  note: Note
): string | undefined {
  const language = languageOf(note.language)
  const table = clausesOf(language.id)
  const text = textOf(answer)
  if (countWords(textOf(front)) > maxFrontWords || countWords(text) > maxAnswerWords)
    return 'length'
  const about = name ?? subject
  if (table?.isUnmarked && about !== undefined && !isNamedAgain(about, note)) return `“${about}”`
  if (isLoose && name !== undefined && !isRelatedTerm(name, note))
    return `statement about “${name}”`
  if ((!isBelow && table?.pointing.test(maskedText(answer))) || startsWithPronoun(answer, language))
    return 'pronoun'
  if (isPraise(text)) return 'praise'
  if (madeUpPart.test(maskedText(front))) return 'part of an example'
  if (/[，,、]\s*$|所以/u.test(text)) return 'end of a clause'
  if (name !== undefined && text.includes(name)) return 'term'
  return findAnswerFault(answer)
}

/** The first clause may be a definition, which another rule asks for. */
function claimsOf(
  block: PlacedBlock['block'],
  sentence: number,
  {part, answer}: ClauseQuestion
): Claim[] {
  const own = {block, sentence, part}
  const isMarked = answer.some(({type}) => type === 'strong')
  return [
    own,
    ...(part === 'clause 1' ? [{block, sentence, part: 'definition'}] : []),
    ...(isMarked ? [{block, sentence, part: 'statement'}] : [])
  ]
}
