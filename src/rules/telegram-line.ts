import {type Language, languageOf, type TermQuestion} from '../languages/index.js'
import {isVague} from '../languages/vague.js'
import {findAnswerFault} from '../reading/answer-fault.js'
import {askAction} from '../reading/ask-action.js'
import {withoutEnd} from '../reading/definition.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {nameInSentence} from '../reading/naming.js'
import {narrowQuestion} from '../reading/narrow-question.js'
import {cutStart, linesOf, maskedText, textOf, trimPhrasing} from '../reading/phrasing.js'
import {paragraphOf, paragraphsOf, refuse} from '../reading/propose.js'
import {splitSentences} from '../reading/sentences.js'
import {fitsName, type TelegramKind, telegramKind} from '../reading/telegram-kind.js'
import {telegramSubject} from '../reading/telegram-subject.js'
import {readTermItem} from '../reading/term-items.js'
import type {Finding, Inline, Note, Rule} from '../types/index.js'

/** `### Stack` above `A list whose last element leaves first.`, or above `- Allows …`. */
export const telegramLine: Rule = {
  id: 'telegram-line',
  description: 'A line without a subject below a term or heading, which is its subject.',
  *derive(note) {
    const language = languageOf(note.language)
    if (!language.askTerm) return
    for (const placed of placedBlocks(note)) {
      yield* propose(note, placed, language)
    }
  }
}

function* propose(note: Note, placed: PlacedBlock, language: Language): Generator<Finding> {
  const {block} = placed
  if (block.type !== 'paragraph') return
  const item = readTermItem(block, language)
  const [line = [], ...lines] = linesOf(block)
  const sentences = splitSentences(item ? item.body : line)
  for (const [at, sentence] of sentences.entries()) {
    // An item's first sentence is what its term is; a line's further ones are its details.
    if (item ? at === 0 : at > 0) continue
    const details = item ? [] : [...sentences.slice(1), ...lines]
    const tells = telegramKind(placed, sentence, language)
    if (!tells) continue
    const term = item?.term ?? telegramSubject(placed, note, tells !== 'predicate')
    if (term && !fitsName(tells, textOf(term), maskedText(sentence), language)) continue
    const finding = ask(note, placed, {
      sentence,
      at,
      tells,
      term,
      details,
      topic: item?.term
    })
    if (finding) yield finding
  }
}

interface Line {
  sentence: Inline
  at: number
  /** How it tells of it. */
  tells: TelegramKind
  /** What the line is about. */
  term: Inline | undefined
  /** The term of the item that the line stands in. */
  topic: Inline | undefined
  details: ReadonlyArray<Inline>
}

function ask(
  note: Note,
  {block, section}: PlacedBlock,
  {sentence, at, tells, term, topic, details}: Line
): Finding | undefined {
  const language = languageOf(note.language)
  if (!term || !block.position)
    return refuse(block, 'Unexpected line without a subject, expected a term or heading above')
  const asked = askLine(term, tells, maskedText(sentence), language)
  const back = withoutEnd(trimPhrasing(cutStart(sentence, asked?.skip ?? 0)))
  const fault = findAnswerFault(back) ?? findObjectFault(asked?.pattern, textOf(back))
  if (!asked || fault)
    return refuse(block, `Unexpected ${fault}, expected what “${textOf(term)}” is`)
  const {front, back: answer} = askClosely(
    asked.pattern,
    nameInSentence(term, note),
    back,
    language
  )
  if (!front)
    return refuse(block, 'Unexpected question with many answers, expected one that tells which')
  return {
    kind: 'basic',
    anchor: `${textOf(term)} › ${textOf(back)}`,
    trail: section.trail,
    ...(topic && {topic}),
    position: block.position,
    claims: [
      {block, sentence: at, part: 'definition'},
      {block, sentence: at, part: 'statement'}
    ],
    front,
    back: [paragraphOf(answer)],
    details: paragraphsOf(details)
  }
}

/** Words that no object begins with: "works without …" tells nothing of what it works. */
const noObject = /^(?:onto|without|well|better|together|too|when|if|\p{L}{3,}ly|directly)\s/iu

function findObjectFault(pattern: string | undefined, answer: string): string | undefined {
  const asksObject = /^What (?:does|do|can|must) \{\} (?!do\?)/.test(pattern ?? '')
  return asksObject && noObject.test(answer) ? 'manner' : undefined
}

/** Fill a question; one with many answers takes in a part of what it asks for. */
function askClosely(pattern: string, subject: Inline, back: Inline, language: Language) {
  const asked = askAction(pattern, subject, back, language)
  if (asked.hasPurpose || !isVague(pattern, textOf(back)) || /\{\} not /.test(pattern)) return asked
  return narrowQuestion(pattern, subject, back) ?? {front: undefined, back}
}

/** Participles that name how something is, or an action. */
const participle = /^\p{L}+(?:ing\s|ed\s(?:by|in|on|to|for|with|as|at|from|via|when|if)\s)/u

/** Questions whose verb can stand behind a name alone. */
const asksVerb =
  /^(?:From where|What|Where|When|How)(?= (?:do|does) | (?:is|are|was|were) \{\}[^?]| (?:can|must) \{\} (?:not )?be )/

/** "Enabled by default" is no thing that does something: it is named, and the verb asks. */
function askLine(
  term: Inline,
  tells: TelegramKind,
  line: string,
  language: Language
): TermQuestion | undefined {
  const isPlural = language.isPlural(textOf(term))
  const {singular, plural} = language.definition
  if (tells === 'name' || tells === 'gerund')
    return {pattern: isPlural ? plural : singular, skip: 0}
  if (tells === 'action') return {pattern: `What ${isPlural ? 'do' : 'does'} {} do?`, skip: 0}
  const asked = language.askTerm?.(textOf(term), line, isPlural)
  const asks = asksVerb.exec(asked?.pattern ?? '')?.[0]
  if (!asked || asked.skip === 0 || !asks || / to do\?$/.test(asked.pattern)) return asked
  if (!participle.test(textOf(term))) return asked
  const verb = line.slice(0, asked.skip).trim().toLowerCase()
  return {...asked, pattern: `{}: ${verb} ${asks.toLowerCase()}?`}
}
