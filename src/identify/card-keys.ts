import type {LabeledCandidate, LedgerEntry} from '../types/index.js'
import {digestTexts} from './digest-texts.js'

/** By what a card is found again: candidates and entries of the ledger are compared by these. */
export type CardKeys = Pick<
  LedgerEntry,
  | 'noteType'
  | 'rule'
  | 'path'
  | 'anchor'
  | 'explicitId'
  | 'question'
  | 'answer'
  | 'identity'
  | 'fields'
>

/** Between the phrases that a cloze hides. */
const answerSeparator = '\n'

/** Read the keys of a candidate. */
export function readKeys(candidate: LabeledCandidate): CardKeys {
  const {rule, anchor, explicitId, source, fields} = candidate
  const noteType = candidate.kind === 'cloze' ? 'cloze' : 'qa'
  const {question, answer} = readText(candidate)
  const identity = digestTexts([noteType, question, answer])
  const id = explicitId === undefined ? {} : {explicitId}
  return {noteType, rule, path: source.path, anchor, ...id, question, answer, identity, fields}
}

/** Context as HTML: it tells apart cards of one note that say the same. */
export function contextOf({fields}: Pick<CardKeys, 'fields'>): string {
  return fields.context ?? ''
}

const word = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Words of context and anchor. A term that a note begins to repeat becomes a label: its heading goes
 * from the context into the anchor, and the words stay the same.
 */
export function placeOf(card: Pick<CardKeys, 'anchor' | 'fields'>): string {
  const text = `${contextOf(card).replace(/<[^>]*>|&\w+;/g, ' ')} ${card.anchor}`
  return [...new Set(text.toLowerCase().match(word))].sort().join(' ')
}

function readText(candidate: LabeledCandidate): {question: string; answer: string} {
  if (candidate.kind === 'cloze') {
    return {question: candidate.sentence, answer: candidate.deletions.join(answerSeparator)}
  }
  const [prompt] = candidate.prompts
  return {question: prompt?.question ?? '', answer: prompt?.answer ?? ''}
}
