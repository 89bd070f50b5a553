import type {LabeledCandidate, LedgerEntry} from '../types/index.js'
import {removedTag} from './removed-tag.js'

/**
 * Give a card of a note whose frontmatter can't be read the deck and tags that it had, and context and
 * source, which hold the note's title: a slip in the frontmatter says nothing about the card.
 */
export function keepLabels<Labeled extends LabeledCandidate>(
  candidate: Labeled,
  {path, deck, tags, fields: {context = '', source = ''}}: LedgerEntry
): Labeled {
  const own = {deck, tags: tags.filter((tag) => tag !== removedTag)}
  if (path !== candidate.source.path) return {...candidate, ...own}
  return {...candidate, ...own, fields: {...candidate.fields, context, source}}
}
