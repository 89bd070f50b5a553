/** Make decks for the package writers: `node bench/make-decks.mjs COUNT FILE`. */
import {hash} from 'node:crypto'
import {writeFileSync} from 'node:fs'

/** Cards as real vaults give them: most ask one way, one in ten both ways, two in ten have gaps. */
const kinds = 'basic basic cloze basic reversed basic basic cloze basic basic'.split(' ')
const cardsInDeck = 500
/** 2026-01-01. */
const timestamp = 1767225600
const phrase = 'routes <b>packets</b> between networks, by the longest prefix that matches &amp; '
const details = `<ul><li>It ${phrase.repeat(2)}</li><li>It ${phrase.repeat(2)}</li></ul>`

const [count = '0', file = ''] = process.argv.slice(2)
writeFileSync(file, JSON.stringify(makeDecks(Number(count))))

/**
 * @param {number} count
 * @returns {import('../src/types/index.js').Deck[]}
 */
function makeDecks(count) {
  return Array.from({length: Math.ceil(count / cardsInDeck)}, (_, deck) => {
    const first = deck * cardsInDeck
    const length = Math.min(cardsInDeck, count - first)
    const cards = Array.from({length}, (_, index) => makeCard(first + index))
    return {name: `Bench::Deck ${deck}`, cards}
  })
}

/**
 * @param {number} index
 * @returns {import('../src/types/index.js').Card}
 */
function makeCard(index) {
  const [question, answer] = [`What does router ${index} do?`, `It ${phrase}and ${phrase}`]
  const context = `Networks › Routers › Number ${index % 100}`
  const source = `<a href="obsidian://open?vault=Bench&amp;file=Networks%2F${index}">Networks</a>`
  const shared = {
    guid: hash('sha256', String(index)).slice(0, 12),
    created: timestamp,
    modified: timestamp,
    rule: 'bench',
    anchor: question,
    explicitId: undefined,
    prompts: [{question, answer, context, details: ''}],
    source: {path: `Networks/${index}.md`, line: 1, endLine: 2, heading: ['Routers']},
    deck: `Bench::Deck ${Math.floor(index / cardsInDeck)}`,
    content: String(index),
    fieldLanguage: 'en',
    tags: ['bench', `networks::n${index % 50}`],
    media: [],
    language: 'en',
    signals: {}
  }
  const fields = {extra: index % 3 ? '' : details, context, source, media: ''}
  const kind = kinds[index % kinds.length]
  if (kind === 'cloze') {
    const text = `Router ${index} {{c1::${phrase}}} and {{c2::forwards}} them.`
    return {
      ...shared,
      kind,
      sentence: question,
      deletions: [phrase, 'forwards'],
      fields: {text, ...fields}
    }
  }
  const qaFields = {front: question, back: answer, ...fields}
  if (kind === 'reversed') return {...shared, kind, fields: {...qaFields, reverse: '1'}}
  return {...shared, kind: 'basic', fields: {...qaFields, reverse: ''}}
}
