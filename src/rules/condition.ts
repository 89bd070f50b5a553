import {conditionOf} from '../languages/clauses.js'
import {type Language, languageOf} from '../languages/index.js'
import {findAnswerFault} from '../reading/answer-fault.js'
import {withoutEnd} from '../reading/definition.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {parentTerm} from '../reading/parent-term.js'
import {lowerFirst, maskedText, slicePhrasing, textOf, trimPhrasing} from '../reading/phrasing.js'
import {startsWithPronoun} from '../reading/pronouns.js'
import {fillPattern, paragraphOf, refuse, trailAnchor} from '../reading/propose.js'
import {addressesReader, paragraphSentences} from '../reading/sentences.js'
import {readTermItem} from '../reading/term-items.js'
import type {Finding, Inline, Note, Rule} from '../types/index.js'

/** Longest and shortest clauses (characters; words where a script has spaces don't differ much). */
const maxClauseLength = 110
const maxAnswerLength = 170
const minClauseLength = 8

/** `If a user reports fraud, the account is blocked.` */
export const condition: Rule = {
  id: 'condition',
  description: 'A sentence that says what happens when something is the case.',
  *derive(note) {
    const language = languageOf(note.language)
    const found = conditionOf(language.id)
    if (!found) return
    for (const placed of placedBlocks(note)) {
      const {block} = placed
      if (block.type !== 'paragraph') continue
      const item = readTermItem(block, language)
      for (const [at, sentence] of paragraphSentences(block, item).entries()) {
        const match = found.pattern.exec(maskedText(sentence))
        if (!match) continue
        const topic = item?.term ?? parentTerm(placed, note)
        const finding = ask(note, placed, {sentence, at, match, topic, ...found})
        if (finding) yield finding
      }
    }
  }
}

interface Statement {
  sentence: Inline
  at: number
  match: RegExpExecArray
  question: string
  /** Term above it. */
  topic: Inline | undefined
}

function ask(
  note: Note,
  placed: PlacedBlock,
  {sentence, at, match, question, topic}: Statement
): Finding | undefined {
  const {block, section} = placed
  const {clause = '', main = ''} = match.groups ?? {}
  const start = match[0].indexOf(clause)
  const end = match[0].length - main.length
  const asked = withoutCapital(trimPhrasing(slicePhrasing(sentence, start, start + clause.length)))
  const answer = withoutEnd(trimPhrasing(slicePhrasing(sentence, end, match[0].length)))
  if (!block.position) return undefined
  const fault = findFault(sentence, answer, clause, languageOf(note.language))
  if (fault)
    return refuse(block, `Unexpected ${fault}, expected a condition and what follows from it`)
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, clause),
    trail: section.trail,
    ...(topic && {topic}),
    position: block.position,
    claims: [{block, sentence: at, part: 'statement'}],
    front: fillPattern(question, asked),
    back: [paragraphOf(answer)],
    details: []
  }
}

/** A letter or number made up for an example: "If a = 2", "When asking item 3". */
const made =
  /(?:^|[\s(])\p{L}\s*=\s*-?\d|\b(?:item|step|case|player|person|node|example)\s(?:\d|[A-Z]\b)/iu

function findFault(
  sentence: Inline,
  answer: Inline,
  clause: string,
  language: Language
): string | undefined {
  const text = textOf(answer)
  if (clause.length > maxClauseLength || text.length > maxAnswerLength) return 'length'
  if (clause.length < minClauseLength || text.length < minClauseLength) return 'fragment'
  if (addressesReader(textOf(sentence), language)) return 'address to the reader'
  if (made.test(clause)) return 'worked example'
  if (language.id === 'en' && /\b(?:this|these|those|such)\b/i.test(clause)) return 'reference'
  const inner = clause.split(/\s+/)[1]?.toLowerCase() ?? ''
  if (language.pronouns.has(inner)) return 'pronoun'
  if (startsWithPronoun(answer, language) || /^(?:it|they|he|she)['’]/i.test(text)) return 'pronoun'
  if (language.openingOf?.(text) === 'base') return 'instruction'
  return findAnswerFault(answer)
}

function withoutCapital(nodes: Inline): Inline {
  const text = textOf(nodes)
  if (text.slice(0, 2) === text.slice(0, 2).toUpperCase()) return nodes
  return lowerFirst(nodes)
}
