import type {ExportOptions} from '../../src/exporters/index.js'
import {readTemplates} from '../../src/templates.js'
import type {Card, Deck, QaCandidate} from '../../src/types/index.js'

/** What all cards of the tests share. */
const shared = {
  rule: 'hand-made',
  anchor: 'Hand-made',
  explicitId: undefined,
  prompts: [],
  source: {path: 'Geography.md', line: 3, endLine: 4, heading: ['Capitals']},
  deck: 'Atlas',
  content: '',
  fieldLanguage: 'und',
  tags: [],
  media: [],
  language: 'en',
  signals: {},
  created: 1767225600,
  modified: 1767225600
}

const link = '<a href="obsidian://open?vault=Atlas&#x26;file=Geography">Geography</a>'

interface Overrides extends Partial<Omit<QaCandidate, 'fields'>> {
  guid: string
  created?: number
  modified?: number
  deck?: string
  fields?: Partial<QaCandidate['fields']>
}

/** A card with front and back; `reversed` gives it both directions. */
export function qaCard(
  front: string,
  back: string,
  {fields, kind = 'basic', ...rest}: Overrides
): Card {
  const reverse = kind === 'reversed' ? '1' : ''
  return {
    ...shared,
    kind,
    prompts: prompts(
      kind === 'reversed'
        ? [
            [front, back],
            [back, front]
          ]
        : [[front, back]]
    ),
    ...rest,
    fields: {front, back, reverse, extra: '', context: '', source: link, media: '', ...fields}
  }
}

/** A card with gaps; `text` holds `{{c1::…}}`. */
export function clozeCard(
  text: string,
  deletions: ReadonlyArray<string>,
  {fields, kind: _, ...rest}: Overrides
): Card {
  const {extra = '', context = '', source = link, media = ''} = fields ?? {}
  return {
    ...shared,
    kind: 'cloze',
    sentence: text,
    deletions,
    prompts: prompts(deletions.map((deletion) => [`What is hidden before ${deletion}?`, deletion])),
    ...rest,
    fields: {text, extra, context, source, media}
  }
}

/** A deck with cards. */
export function deck(name: string, ...cards: Card[]): Deck {
  return {name, cards}
}

/** Options for tests: all formats, the templates of this package. */
export function exportOptions(overrides: Partial<ExportOptions> = {}): ExportOptions {
  return {
    name: 'Atlas',
    formats: ['apkg', 'csv', 'json', 'ndjson'],
    templates: readTemplates(),
    media: new Map(),
    now: 1767225600,
    ...overrides
  }
}

/** A small vault: both note types, both directions, several decks. */
export const sampleDecks: ReadonlyArray<Deck> = [
  deck(
    'Atlas',
    qaCard('What is the capital of France?', 'Paris', {
      guid: 'aaaaaaaaaaa1',
      tags: ['europe', 'geo::capital'],
      fields: {context: 'Geography › Capitals', extra: '<p>On the Seine.</p>'}
    })
  ),
  deck(
    'Atlas::Rivers',
    qaCard('Nile', 'Longest river of Africa', {guid: 'aaaaaaaaaaa2', kind: 'reversed'}),
    clozeCard('The {{c1::Danube}} flows into the {{c2::Black Sea}}.', ['Danube', 'Black Sea'], {
      guid: 'aaaaaaaaaaa3',
      modified: 1767225700
    })
  )
]

function prompts(pairs: ReadonlyArray<ReadonlyArray<string>>) {
  return pairs.map(([question = '', answer = '']) => ({
    question,
    answer,
    context: 'Geography › Capitals',
    details: ''
  }))
}
