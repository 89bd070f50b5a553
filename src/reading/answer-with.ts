import type {BlockContent, List} from 'mdast'
import {languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {itemNames} from './item-names.js'
import {linesOf, textOf} from './phrasing.js'
import {listOf, paragraphOf, paragraphsOf} from './propose.js'
import {joinSentences, splitSentences} from './sentences.js'

/** Longest paragraph (words) that answers as a whole; of a longer one, the first sentence does. */
const maxAnswerWords = 30

/** What a block answers, and what of it is shown below the answer. */
export function answerWith(
  note: Note,
  block: BlockContent
): {back: BlockContent[]; rest: BlockContent[]} {
  if (block.type === 'list') {
    const names = itemNames(block, languageOf(note.language))
    if (!names) return {back: [block], rest: []}
    const back = [listOf(names, block.ordered === true)]
    return {back, rest: saysMore(block, names) ? [block] : []}
  }
  if (block.type !== 'paragraph') return {back: [block], rest: []}
  const lines = linesOf(block)
  if (textOf(block).split(/\s+/).length <= maxAnswerWords) return {back: [block], rest: []}
  const [answer = [], ...others] = splitSentences(lines[0] ?? [])
  return {
    back: [paragraphOf(answer)],
    rest: paragraphsOf([joinSentences(others), ...lines.slice(1)])
  }
}

/** Whether a list says more than the names of its items, marks at their ends aside. */
function saysMore(list: List, names: ReadonlyArray<Inline>): boolean {
  const length = names.reduce((sum, name) => sum + textOf(name).length, 0)
  return textOf(list).length > length + list.children.length
}
