import type {LabeledCandidate, LedgerEntry} from '../types/index.js'
import {tellsSame} from './tells-same.js'

/**
 * Choose the language with which a card is marked. A guess about a note may change with any edit of
 * the note: a card that says the same as before keeps its mark, for every update of a card takes the
 * tags that its learner has added.
 *
 * @returns BCP 47, `und` for none.
 */
export function chooseLanguage(
  candidate: LabeledCandidate,
  before: LedgerEntry | undefined
): string {
  const {language, statesLanguage} = candidate
  if (statesLanguage || before?.language === undefined) return language
  return tellsSame(before, candidate) ? before.language : language
}
