import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {median} from './compare.mjs'
import {formatTime} from './format-row.mjs'

const small = 10_000
const large = 100_000
const turns = 9
/** Linear work gives 10, quadratic 100. */
const maxRatio = 40
/** 2026-01-01. */
const timestamp = 1767225600

/**
 * How the time to identify grows with the number of cards: in one process, after a warm-up, a tenth
 * of the cards edited and a tenth moved.
 *
 * @type {import('./types.js').Measurement}
 */
export const identifyMany = {
  name: 'identify',
  title: `Identify ${large.toLocaleString('en')} cards`,
  rival: small.toLocaleString('en'),
  async *measure({root}) {
    const load = (/** @type {string} */ path) => import(pathToFileURL(join(root, path)).href)
    const {identifyCards} = await load('dist/identify/index.js')
    const {emptyLedger} = await load('dist/ledger/index.js')
    const prepare = (/** @type {number} */ count) => {
      const {ledger} = identifyCards(makeCandidates(count, 0), emptyLedger, {now: timestamp})
      const edited = makeCandidates(count, 1)
      return () => {
        const start = performance.now()
        identifyCards(edited, ledger, {now: timestamp + 1})
        return performance.now() - start
      }
    }
    const [runLarge, runSmall] = [prepare(large), prepare(small)]
    runLarge()
    runSmall()
    const times = Array.from({length: turns}, () => [runLarge(), runSmall()])
    const [largeMs, smallMs] = [0, 1].map((at) => median(times.map((pair) => pair[at] ?? 0)))
    const ratio = (largeMs ?? 0) / (smallMs ?? 1)
    yield {
      label: `median of ${turns}`,
      ours: formatTime(largeMs ?? 0),
      rival: formatTime(smallMs ?? 0),
      ratio,
      bar: {text: `≤ ${maxRatio}×`, isMet: ratio <= maxRatio}
    }
  }
}

/**
 * @param {number} count
 * @param {number} edition Of the notes; in the second, some cards are edited or stand elsewhere.
 * @returns {import('../src/types/index.js').LabeledCandidate[]}
 */
function makeCandidates(count, edition) {
  return Array.from({length: count}, (_, index) => {
    const isEdited = edition > 0 && index % 10 === 0
    const isMoved = edition > 0 && index % 10 === 1
    const question = `What does router ${index} do?`
    const answer = `It routes packets of network ${index % 977} by the ${isEdited ? 'best' : 'longest'} prefix, number ${index}`
    const path = `Networks/${isMoved ? 'Moved ' : ''}${Math.floor(index / 20)}.md`
    return {
      rule: 'bench',
      anchor: `router ${index}`,
      explicitId: undefined,
      kind: /** @type {const} */ ('basic'),
      prompts: [{question, answer, context: 'Networks', details: ''}],
      fields: {
        ...{front: question, back: answer, reverse: /** @type {const} */ (''), extra: ''},
        ...{context: 'Networks', source: `<a href="obsidian://open">${path}</a>`, media: ''}
      },
      source: {path, line: index % 20, endLine: index % 20, heading: []},
      deck: 'Bench',
      tags: ['bench'],
      media: [],
      language: 'en',
      signals: {}
    }
  })
}
