import {languageOf} from '../languages/index.js'
import {markedDefinitionsOf} from '../languages/marked-definitions.js'
import {findAnswerFault} from '../reading/answer-fault.js'
import {countWords} from '../reading/count-words.js'
import {type DefinedTerm, findDefinedTerms, isMarked} from '../reading/defined-terms.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {parentTerm} from '../reading/parent-term.js'
import {linesOf, maskedText, textOf} from '../reading/phrasing.js'
import {paragraphOf, refuse, trailAnchor} from '../reading/propose.js'
import {addressesReader, splitSentences} from '../reading/sentences.js'
import type {Finding, Note, Rule} from '../types/index.js'

/** Longest answer (words). */
const maxAnswerWords = 40
/** How an answer ends whose list or formula stands below it. */
const announces = /\b(?:that|which|where)\s+\p{L}+$/u
/** Shortest answer (characters): a formula may be short. */
const minAnswerLength = 4

/** `A graph is *connected* if every two vertices are joined by a path.` */
export const markedDefinition: Rule = {
  id: 'marked-definition',
  description:
    'A sentence that says when something is called by a bold or italic term, or what the term is.',
  *derive(note) {
    const known = markedDefinitionsOf(note.language)
    if (known.length === 0) return
    for (const placed of placedBlocks(note)) {
      const {block} = placed
      if (block.type !== 'paragraph' || !block.children.some(isMarked)) continue
      const sentences = linesOf(block).flatMap((line) => splitSentences(line))
      for (const [at, sentence] of sentences.entries()) {
        if (/[:：]\s*$/.test(maskedText(sentence))) continue
        for (const [part, found] of findDefinedTerms(sentence, known).entries()) {
          const finding = ask(note, placed, {at, part}, found)
          if (finding) yield finding
        }
      }
    }
  }
}

function ask(
  note: Note,
  placed: PlacedBlock,
  {at, part}: {at: number; part: number},
  {term, front, answer}: DefinedTerm
): Finding | undefined {
  const {block, section} = placed
  const language = languageOf(note.language)
  const text = textOf(answer)
  if (!block.position) return undefined
  const fault =
    findAnswerFault(answer) ??
    (text.length < minAnswerLength || countWords(text) > maxAnswerWords ? 'length' : undefined) ??
    (/^(?:the|an?)\s\S+$/i.test(text) || announces.test(text) ? 'half a definition' : undefined) ??
    (addressesReader(`${textOf(front)} ${text}`, language) ? 'address to the reader' : undefined)
  const subject = textOf(front)
  if (fault || /\b(?:it|they|this|these|that|which|there)\s/i.test(subject.slice(0, 16)))
    return refuse(block, `Unexpected ${fault ?? 'pronoun'}, expected what “${textOf(term)}” means`)
  const parent = parentTerm(placed, note)
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, textOf(term)),
    trail: section.trail,
    ...(parent && {topic: parent}),
    position: block.position,
    claims:
      part > 0
        ? [{block, sentence: at, part: `definition ${part}`}]
        : [
            {block, sentence: at, part: 'definition'},
            {block, sentence: at, part: 'statement'}
          ],
    front,
    back: [paragraphOf(answer)],
    details: []
  }
}
