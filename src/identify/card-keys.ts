import type {Candidate, LedgerEntry} from '../types/index.js'
import {digestTexts} from './digest-texts.js'

/** What the ledger keeps of a card to find it again. */
export type EntryKeys = Pick<
  LedgerEntry,
  'noteType' | 'rule' | 'path' | 'anchor' | 'explicitId' | 'question' | 'answer' | 'identity'
>

/** By what a card is found again: candidates and entries of the ledger are compared by these. */
export interface CardKeys extends EntryKeys {
  /** As HTML: it tells apart cards of one note that say the same. */
  context: string
}

/** Between the phrases that a cloze hides. */
const answerSeparator = '\n'

/** Read the keys of an entry. */
export function keysOf(entry: LedgerEntry): CardKeys {
  return {...entry, context: entry.fields.context ?? ''}
}

/** Read the keys of a candidate that the ledger keeps. */
export function readKeys(candidate: Candidate): EntryKeys {
  const {rule, anchor, explicitId, source} = candidate
  const noteType = candidate.kind === 'cloze' ? 'cloze' : 'qa'
  const {question, answer} = readText(candidate)
  const identity = digestTexts([noteType, question, answer])
  const id = explicitId === undefined ? {} : {explicitId}
  return {noteType, rule, path: source.path, anchor, ...id, question, answer, identity}
}

function readText(candidate: Candidate): {question: string; answer: string} {
  if (candidate.kind === 'cloze') {
    return {question: candidate.sentence, answer: candidate.deletions.join(answerSeparator)}
  }
  const [prompt] = candidate.prompts
  return {question: prompt?.question ?? '', answer: prompt?.answer ?? ''}
}
