import type {Entry} from './entry.js'
import {anyValue, countValues, type Facet, type Filter, facets} from './filter-entries.js'
import {find} from './find.js'

/** What stands for all cards, and for those that have one; an absent one is no choice. */
const choices: Readonly<Record<Facet, {all: string; any?: string}>> = {
  deck: {all: 'all decks'},
  tag: {all: 'all tags'},
  rule: {all: 'all rules'},
  message: {all: 'any or none', any: 'any'},
  change: {all: 'any or none', any: 'any since the last build'}
}

/** Reads and fills the form that chooses cards. */
export interface FilterForm {
  read: () => Filter
  write: (filter: Filter) => void
  /** Offer what there is among cards, and keep what is chosen. */
  offer: (entries: ReadonlyArray<Entry>) => void
}

/** Take hold of the form. @param onChange Told after each change that the user makes. */
export function createFilterForm(onChange: () => void): FilterForm {
  const search = find('search', HTMLInputElement)
  const selects = new Map(facets.map((facet) => [facet, find(facet, HTMLSelectElement)]))
  const form = find('filters', HTMLFormElement)
  form.addEventListener('input', onChange)
  form.addEventListener('submit', (event) => event.preventDefault())
  const valueOf = (facet: Facet) => selects.get(facet)?.value ?? ''
  return {
    read: () => ({
      search: search.value,
      deck: valueOf('deck'),
      tag: valueOf('tag'),
      rule: valueOf('rule'),
      message: valueOf('message'),
      change: valueOf('change')
    }),
    write(filter) {
      search.value = filter.search
      for (const [facet, select] of selects) choose(select, filter[facet])
    },
    offer(entries) {
      for (const [facet, select] of selects) {
        const chosen = select.value
        const {all, any} = choices[facet]
        const counts = countValues(entries, facet)
        const values = counts.map(([value, count]) => new Option(`${value} (${count})`, value))
        const anyOption = any && counts.length > 0 ? [new Option(any, anyValue)] : []
        select.replaceChildren(new Option(all, ''), ...anyOption, ...values)
        choose(select, chosen)
      }
    }
  }
}

/** What is not offered any more is not chosen. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value
  if (select.selectedIndex < 0) select.value = ''
}
