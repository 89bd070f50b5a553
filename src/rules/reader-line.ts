import {type Advice, readEnglishAdvice} from '../languages/english-advice.js'
import {languageOf} from '../languages/index.js'
import {findAnswerFault} from '../reading/answer-fault.js'
import {countWords} from '../reading/count-words.js'
import {withoutEnd} from '../reading/definition.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {parentTerm} from '../reading/parent-term.js'
import {maskedText, slicePhrasing, textOf, trimPhrasing, words} from '../reading/phrasing.js'
import {paragraphOf, refuse, trailAnchor} from '../reading/propose.js'
import {paragraphSentences} from '../reading/sentences.js'
import {readTermItem} from '../reading/term-items.js'
import type {Finding, Inline, Note, Rule} from '../types/index.js'

/** Longest question and answer (words). */
const maxFrontWords = 20
const maxAnswerWords = 22
/** Shortest answer (words). */
const minAnswerWords = 2

/** `- You cannot moor in the fairway.` */
export const readerLine: Rule = {
  id: 'reader-line',
  description: 'An item that says what its reader can, must or cannot do: when, how or what for.',
  *derive(note) {
    if (languageOf(note.language).id !== 'en') return
    for (const placed of placedBlocks(note)) yield* readItem(note, placed)
  }
}

/** Numbered items are steps of one procedure. */
function* readItem(note: Note, placed: PlacedBlock): Generator<Finding> {
  const {block, items, list} = placed
  if (block.type !== 'paragraph' || items.length === 0 || list?.ordered) return
  const item = readTermItem(block, languageOf(note.language))
  for (const [at, sentence] of paragraphSentences(block, item).entries()) {
    const advice = readEnglishAdvice(maskedText(sentence).replace(/\s*[.!]+\s*$/, ''))
    const topic = item?.term ?? parentTerm(placed, note)
    const finding = advice && ask(placed, sentence, at, advice, topic)
    if (finding) yield finding
  }
}

function ask(
  {block, section}: PlacedBlock,
  sentence: Inline,
  at: number,
  advice: Advice,
  topic: Inline | undefined
): Finding | undefined {
  if (!block.position) return undefined
  const answer = withoutEnd(trimPhrasing(slicePhrasing(sentence, ...advice.answer)))
  const front = advice.front.flatMap((part) =>
    typeof part === 'string' ? [words(part)] : partOf(sentence, part)
  )
  const count = countWords(textOf(answer))
  const isLong = count > maxAnswerWords || countWords(textOf(front)) > maxFrontWords
  const fault = findAnswerFault(answer) ?? (isLong || count < minAnswerWords ? 'length' : undefined)
  if (fault) return refuse(block, `Unexpected ${fault}, expected what a reader can or must do`)
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, textOf(front)),
    trail: section.trail,
    ...(topic && {topic}),
    position: block.position,
    claims: [{block, sentence: at, part: 'statement'}],
    front: front.filter((node) => textOf(node) !== ''),
    back: [paragraphOf(answer)],
    details: []
  }
}

/** A part of the sentence; what began it is small within the question. */
function partOf(sentence: Inline, [start, end]: readonly [number, number]): Inline {
  const nodes = trimPhrasing(slicePhrasing(sentence, start, end))
  if (start > 0) return nodes
  const text = textOf(nodes)
  return [words(text.slice(0, 1).toLowerCase()), ...slicePhrasing(nodes, 1, text.length)]
}
