import {type Entry, fold} from './entry.js'

/** Parts of a card by which it is chosen. */
export const facets = ['deck', 'tag', 'rule', 'message', 'change'] as const

/** One of the parts by which cards are chosen. */
export type Facet = (typeof facets)[number]

/** Value of a facet that stands for all that have one. */
export const anyValue = '*'

/** Which cards are shown; an empty text chooses all. */
export type Filter = Readonly<Record<Facet | 'search', string>>

/** Choose cards that fit all parts of a filter, and hold all words of its search. */
export function filterEntries(entries: ReadonlyArray<Entry>, filter: Filter): Entry[] {
  const words = fold(filter.search).split(/\s+/).filter(Boolean)
  const wanted = facets.filter((facet) => filter[facet] !== '')
  return entries.filter(
    (entry) =>
      words.every((word) => entry.text.includes(word)) &&
      wanted.every((facet) => hasValue(entry, facet, filter[facet]))
  )
}

/** Values of a facet among cards, with the number of cards that each stands for, sorted. */
export function countValues(entries: ReadonlyArray<Entry>, facet: Facet): Array<[string, number]> {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

function hasValue(entry: Entry, facet: Facet, value: string): boolean {
  const values = valuesOf(entry, facet)
  return value === anyValue ? values.size > 0 : values.has(value)
}

/** A deck or tag stands for those below it as well. */
function valuesOf({note}: Entry, facet: Facet): Set<string> {
  switch (facet) {
    case 'deck': {
      return new Set(withParents(note.deck))
    }
    case 'tag': {
      return new Set(note.tags.flatMap(withParents))
    }
    case 'rule': {
      return new Set([note.rule])
    }
    case 'message': {
      return new Set((note.messages ?? []).map(({rule, severity}) => rule ?? severity))
    }
    case 'change': {
      return new Set(note.change === undefined ? [] : [note.change])
    }
  }
}

function withParents(name: string): string[] {
  const levels = name.split('::')
  return levels.map((_, at) => levels.slice(0, at + 1).join('::'))
}
