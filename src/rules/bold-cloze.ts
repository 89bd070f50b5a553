import type {Paragraph, PhrasingContent} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {linesOf, textOf} from '../reading/phrasing.js'
import {resolvePronoun, startsWithPronoun} from '../reading/pronouns.js'
import {trailAnchor} from '../reading/propose.js'
import {splitSentences} from '../reading/sentences.js'
import {subjectOf} from '../reading/subject.js'
import type {ClozeProposal, Inline, Note, Rule} from '../types/index.js'

/** Words that one deletion may hide: more are a sentence stressed as a whole. */
const maxDeletionWords = 6
/** Deletions of one sentence: a sentence blanked three times asks the same thing three times. */
const maxDeletions = 2
/** Words that must stay visible to make a question. */
const minVisibleWords = 4
/** Longest sentence (words), about the most that is read at a glance. */
const maxSentenceWords = 40

/** `VPNs use an **encrypted tunnel**.` */
export const boldCloze: Rule = {
  id: 'bold-cloze',
  description: 'A sentence with its bold phrase hidden, if it says what it is about.',
  *derive(note) {
    const language = languageOf(note.language)
    for (const placed of placedBlocks(note)) {
      const {block} = placed
      if (block.type !== 'paragraph' || !block.children.some(({type}) => type === 'strong'))
        continue
      const sentences = linesOf(block).flatMap((line) => splitSentences(line))
      for (const [at, sentence] of sentences.entries()) {
        const proposal = hideBold(note, placed, block, sentence, at, language)
        if (proposal) yield proposal
      }
    }
  }
}

function hideBold(
  note: Note,
  {section, previous, items}: PlacedBlock,
  block: Paragraph,
  sentence: Inline,
  at: number,
  language: Language
): ClozeProposal | undefined {
  const isFirst = at === 0 && previous === undefined && items.length === 0
  const text = isFirst
    ? resolvePronoun(sentence, subjectOf(note, section.trail), language)
    : sentence
  if (startsWithPronoun(text, language) || !block.position) return undefined
  const deletions = text.slice(1).filter((node) => node.type === 'strong' && hides(node, language))
  const [first] = deletions
  const length = textOf(text).split(/\s+/).length
  const hidden = deletions.reduce((sum, node) => sum + textOf(node).split(/\s+/).length, 0)
  if (!first || deletions.length > maxDeletions || length > maxSentenceWords) return undefined
  if (length - hidden < minVisibleWords || deletions.some((node) => repeats(text, node)))
    return undefined
  return {
    kind: 'cloze',
    anchor: trailAnchor(section.trail, textOf(first)),
    trail: section.trail,
    position: block.position,
    claims: [{block, sentence: at}],
    text,
    deletions,
    details: [],
    signals: {deletions: deletions.length}
  }
}

function hides(node: PhrasingContent, language: Language): boolean {
  const text = textOf(node).trim()
  if (!/[\p{L}\p{N}]/u.test(text) || /[.!?:;。！？：]$/.test(text)) return false
  return text.split(/\s+/).length <= maxDeletionWords && !language.emphasis.has(text.toLowerCase())
}

/** Whether the words that a deletion hides can be read elsewhere in the sentence. */
function repeats(text: Inline, node: PhrasingContent): boolean {
  const hidden = textOf(node).toLowerCase()
  return textOf(text.filter((other) => other !== node))
    .toLowerCase()
    .includes(hidden)
}
