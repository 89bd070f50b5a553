import type {Paragraph, PhrasingContent} from 'mdast'
import {connectives} from '../languages/clauses.js'
import {type Language, languageOf} from '../languages/index.js'
import type {Finding, Inline, Note} from '../types/index.js'
import {findAnswerFault, isClickPath} from './answer-fault.js'
import {type PlacedBlock, placedBlocks} from './lists.js'
import {nodesOf} from './nodes-of.js'
import {parentTerm} from './parent-term.js'
import {linesOf, textOf, words} from './phrasing.js'
import {resolvePronoun, startsWithPronoun} from './pronouns.js'
import {refuse, trailAnchor} from './propose.js'
import {remember} from './remember.js'
import {addressesReader, splitSentences} from './sentences.js'
import {subjectOf} from './subject.js'

/** Words that one deletion may hide: more are a sentence stressed as a whole. */
const maxDeletionWords = 6
/** Characters of one in a script without spaces. */
const maxDeletionLength = 45
/** Marked phrases of one sentence: where all is stressed, nothing is. */
const maxMarked = 3
/** Words that must stay visible to make a question. */
const minVisibleWords = 6
/** Longest sentence (words), about the most that is read at a glance. */
const maxSentenceWords = 40

/** A sentence, its number in its block, and the phrases in it that stand out. */
interface Statement {
  sentence: Inline
  /** The sentence before it in its block. */
  before: Inline | undefined
  at: number
  marked: Inline
}

/**
 * Propose a cloze for every sentence of a note in which a phrase stands out.
 *
 * @param isMarked Whether a node stands out.
 */
export function* hideMarkedPhrases(
  note: Note,
  isMarked: (node: PhrasingContent) => boolean
): Generator<Finding> {
  for (const placed of placedBlocks(note)) {
    const {block} = placed
    if (block.type !== 'paragraph' || !block.children.some(isMarked)) continue
    const sentences = linesOf(block).flatMap((line) => splitSentences(line))
    for (const [at, sentence] of sentences.entries()) {
      const joined = joinCoordinated(sentence, isMarked)
      const marked = joined.slice(1).filter(isMarked)
      if (marked.length === 0) continue
      const before = sentences[at - 1]
      const finding = hideMarked(note, placed, block, {sentence: joined, before, at, marked})
      if (finding) yield finding
    }
  }
}

/** Words between two phrases that are asked together: "as a **queue** or as a **deque**". */
const coordination =
  /^\s*(?:,|\/|&|、|或|和|(?:,\s*)?(?:and|or|und|oder|bzw\.|y|o|e|et|ou|и|или))(?:\s+\p{L}{1,4}){0,2}\s*$/iu

/** Make one phrase of marked ones that are coordinated: each alone would be told by the other. */
function joinCoordinated(
  sentence: Inline,
  isMarked: (node: PhrasingContent) => boolean
): ReadonlyArray<PhrasingContent> {
  const joined: PhrasingContent[] = []
  for (const node of sentence) {
    const [before, between] = [joined.at(-2), joined.at(-1)]
    const isCoordinated =
      joined.length > 2 && before && between && isMarked(before) && isMarked(node)
    if (isCoordinated && coordination.test(textOf(between)) && node.type === before.type)
      joined.splice(-2, 2, {type: 'strong', children: [before, between, node]})
    else joined.push(node)
  }
  return joined
}

function hideMarked(
  note: Note,
  placed: PlacedBlock,
  block: Paragraph,
  {sentence, before, at, marked}: Statement
): Finding | undefined {
  const {section, previous, items} = placed
  if (!block.position) return undefined
  const language = languageOf(note.language)
  const isFirst = at === 0 && previous === undefined && items.length === 0
  const resolved = isFirst
    ? resolvePronoun(sentence, subjectOf(note, section.trail), language)
    : sentence
  const text = before ? withSentenceBefore(resolved, before, language) : resolved
  const fault = findFault(text, marked.length, language)
  if (fault) return refuse(block, `Unexpected ${fault}, expected a statement with a marked phrase`)
  // What comes last is news, what comes first is what the sentence is about.
  const deletion = marked.findLast((node) => isTelling(text, node, language))
  if (!deletion) return refuse(block, 'Unexpected emphasis, expected a phrase that says something')
  if (countMarked(note, deletion) >= minMentions)
    return refuse(
      block,
      `Unexpected “${textOf(deletion)}”, which the note marks again and again, expected news`
    )
  const parent = parentTerm(placed, note)
  return {
    kind: 'cloze',
    anchor: trailAnchor(section.trail, textOf(deletion)),
    trail: section.trail,
    ...(parent && {topic: parent}),
    position: block.position,
    claims: [{block, sentence: at, part: 'statement'}],
    text,
    deletions: [deletion],
    details: [],
    signals: {marked: marked.length}
  }
}

/** Mentions of a phrase that make it a part of the story, like a component of a system, and no news. */
const minMentions = 4

function countMarked({tree}: Note, node: PhrasingContent): number {
  return markedPhrases(tree).get(textOf(node).trim().toLowerCase()) ?? 0
}

/** How often a note marks each phrase, in small letters. */
const markedPhrases = remember((tree: Note['tree']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const node of nodesOf(tree)) {
    if (node.type !== 'strong' && node.type !== 'emphasis') continue
    const text = textOf(node).trim().toLowerCase()
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
})

/** "This process is called …": the sentence before says which. */
function withSentenceBefore(sentence: Inline, before: Inline, language: Language): Inline {
  const isOpen = startsWithPronoun(sentence, language) && !startsWithPronoun(before, language)
  return isOpen ? [...before, words(' '), ...sentence] : sentence
}

function findFault(text: Inline, count: number, language: Language): string | undefined {
  const plain = textOf(text)
  const length = plain.split(/\s+/).length
  if (count > maxMarked) return 'number of marked phrases'
  if (tableRow.test(plain)) return 'row of a table without a right line below its head'
  if (length > maxSentenceWords) return 'length'
  if (startsWithPronoun(text, language)) return 'pronoun at the start'
  if (connectives[language.id]?.test(plain)) return 'word that points back'
  if (/[:：?？؟]\s*$/.test(plain) || openEnd.test(plain)) return 'lead-in or question'
  if (language.openingOf?.(plain) === 'base' || isClickPath(plain)) return 'instruction'
  if (addressesReader(plain, language)) return 'address to the reader'
  return undefined
}

/** A table with a line of dashes that does not fit its head is text. */
const tableRow = /^\s*\|.*\|\s*$/

/** Ends after which the sentence goes on in a list or formula. */
const openEnd =
  /(?:[,;]|(?<!\p{L})(?:such that|following(?: \p{L}+)?|satisf\p{L}+|if|iff|where|with|that|is|are|and|or|if and only if))[.:]?\s*$/iu

/** Whether a marked phrase can be asked for: a phrase, no stress, and told nowhere else. */
function isTelling(text: Inline, node: PhrasingContent, language: Language): boolean {
  const hidden = textOf(node).trim()
  const count = hidden.split(/\s+/).length
  const visible = textOf(text).split(/\s+/).length - count
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(hidden)
  if (!/[\p{L}\p{N}]/u.test(hidden) || /[.!?:;,。！？：，]$|^[([]/.test(hidden)) return false
  if (count > maxDeletionWords || hidden.length > maxDeletionLength) return false
  if ((!spaceless && visible < minVisibleWords) || findAnswerFault([node])) return false
  const first = hidden.split(/\s+/, 1)[0]?.toLowerCase() ?? ''
  if (language.emphasis.has(hidden.toLowerCase())) return false
  if (count === 1 && language.id === 'en' && /ly$/.test(hidden)) return false
  if (count > 1 && (language.emphasis.has(first) || language.pronouns.has(first))) return false
  return !repeats(text, node) && !isWithinWord(text, node)
}

/** Whether letters follow a phrase at once: "**World**s" would show the ending. */
function isWithinWord(text: Inline, node: PhrasingContent): boolean {
  const next = text[text.indexOf(node) + 1]
  return next !== undefined && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(textOf(next))
}

/** Whether the words that a deletion hides can be read elsewhere in the sentence. */
function repeats(text: Inline, node: PhrasingContent): boolean {
  const hidden = textOf(node).toLowerCase()
  return textOf(text.filter((other) => other !== node))
    .toLowerCase()
    .includes(hidden)
}
