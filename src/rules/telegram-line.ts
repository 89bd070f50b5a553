import {type Language, languageOf, type TermQuestion} from '../languages/index.js'
import {isVague} from '../languages/vague.js'
import {findAnswerFault} from '../reading/answer-fault.js'
import {askAction} from '../reading/ask-action.js'
import {withoutEnd} from '../reading/definition.js'
import {itemParagraph} from '../reading/item-paragraph.js'
import {saysKind} from '../reading/kind-of-thing.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {nameInSentence} from '../reading/naming.js'
import {narrowQuestion} from '../reading/narrow-question.js'
import {cutStart, linesOf, maskedText, textOf, trimPhrasing} from '../reading/phrasing.js'
import {paragraphOf, paragraphsOf, refuse} from '../reading/propose.js'
import {splitSentences} from '../reading/sentences.js'
import {telegramSubject} from '../reading/telegram-subject.js'
import {readTermItem} from '../reading/term-items.js'
import type {Finding, Inline, Note, Rule} from '../types/index.js'

/** Shortest and longest line (words) that tells something of what stands above it. */
const minWords = 3
const maxWords = 30

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
    if (!isTelegram(placed, sentence, language)) continue
    const term =
      item?.term ?? telegramSubject(placed, note, !isPredicate(maskedText(sentence), language))
    const finding = ask(note, placed, {sentence, at, term, details, topic: item?.term})
    if (finding) yield finding
  }
}

interface Line {
  sentence: Inline
  at: number
  /** What the line is about. */
  term: Inline | undefined
  /** The term of the item that the line stands in. */
  topic: Inline | undefined
  details: ReadonlyArray<Inline>
}

function ask(
  note: Note,
  {block, section}: PlacedBlock,
  {sentence, at, term, topic, details}: Line
): Finding | undefined {
  const language = languageOf(note.language)
  if (!term || !block.position)
    return refuse(block, 'Unexpected line without a subject, expected a term or heading above')
  const asked = askLine(term, maskedText(sentence), language)
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
function askLine(term: Inline, line: string, language: Language): TermQuestion | undefined {
  const asked = language.askTerm?.(textOf(term), line, language.isPlural(textOf(term)))
  const asks = asksVerb.exec(asked?.pattern ?? '')?.[0]
  if (!asked || asked.skip === 0 || !asks || / to do\?$/.test(asked.pattern)) return asked
  if (!participle.test(textOf(term))) return asked
  const verb = line.slice(0, asked.skip).trim().toLowerCase()
  return {...asked, pattern: `{}: ${verb} ${asks.toLowerCase()}?`}
}

/** Ends of a line that leads on to what follows, or asks. */
const openEnd = /(?:[:：?？؟]|\b(?:e\.g\.?|i\.e\.?|such as|including|like|when|if|between|to))\s*$/i

/** A line that begins with a verb in the third person, or the first one below a heading that says what it is. */
function isTelegram(placed: PlacedBlock, line: Inline, language: Language): boolean {
  const {previous, items} = placed
  const text = maskedText(line)
  const count = text.split(/\s+/).length
  if (count < minWords || count > maxWords || openEnd.test(text)) return false
  if (isPredicate(text, language)) return true
  if (isFirstItem(placed) && saysKind(text, language)) return !isKindList(placed.list, language)
  const isFirst = previous === undefined && items.length === 0
  const head = text.split(/\s(?:that|which|who|whose|where|when)\s/, 1)[0] ?? ''
  return (
    isFirst &&
    /^(?:an?|any)\s/i.test(text) &&
    !verbs.some((verb) => verb.test(head)) &&
    language.readAction?.(head) === undefined
  )
}

/** Whether a line begins with what its subject does or is like. */
function isPredicate(text: string, language: Language): boolean {
  return language.openingOf?.(text) === 'third' || language.isPredicate?.(text) === true
}

/** Whether a block begins the list that stands first below a heading. */
function isFirstItem({block, items, list, section}: PlacedBlock): boolean {
  const [item, ...above] = items
  return (
    item !== undefined &&
    above.length === 0 &&
    item.children[0] === block &&
    list?.children[0] === item &&
    section.blocks[0] === list
  )
}

/** Whether most items say what kind of thing they are: then they are the things. */
function isKindList(list: PlacedBlock['list'], language: Language): boolean {
  const others = list?.children.slice(1) ?? []
  const kinds = others.filter((item) => {
    const paragraph = itemParagraph(item)
    return paragraph !== undefined && saysKind(textOf(paragraph), language)
  })
  return kinds.length > others.length * maxKindShare
}

/** Share of further items that may say a kind, too: "Way to …" says more of the same thing. */
const maxKindShare = 0.34

/**
 * Verbs of a whole sentence, which has a subject of its own. A word in `-s` is one, known or not,
 * before an article or a number, or before another word in `-s`.
 */
const verbs: ReadonlyArray<RegExp> = [
  /\s(?:is|are|was|were|has|have|can|will|must|should|may|does|do)\s/i,
  /\s\p{Ll}+[^\Ws]s\s(?:an?|the|its|their|each|every|\d+|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+ty|hundreds?|thousands?)\s/iu,
  /\s\p{Ll}{2,}[^\Ws]s\s\p{Ll}{2,}[^\Ws]s(?:[\s.,;]|$)/iu
]
