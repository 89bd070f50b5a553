import {appendFileSync} from 'node:fs'
import {join} from 'node:path'
import {median} from './compare.mjs'
import {copyCorpus} from './copy-corpus.mjs'
import {formatMegabytes, formatTime} from './format-row.mjs'
import {runNode} from './run-child.mjs'

const copies = 6
/** Of the cold build; later ones hold the ledger as well, and have Node's default. */
const maxHeapMegabytes = 256
const maxPeakBytes = 500e6

/** Builds of which the median counts. */
const warmRuns = 3

/** Time of a warm build by that of the cold one. */
const maxUnchangedShare = 0.05
const maxEditedShare = 0.1

/** A note that every copy has, and a line that gives a card. */
const editedNote = '1/seed/Azure Virtual Private Network.md'

/** 1: the build went through, and some notes have errors. */
const buildCodes = [0, 1]

/**
 * What a very large vault takes: first all of it, then with nothing or one note changed.
 *
 * @type {import('./types.js').Measurement}
 */
export const largeVault = {
  name: 'large-vault',
  title: `Large vault, heap of ${maxHeapMegabytes} MB`,
  rival: '',
  async *measure({root, corpus, folder, signal}) {
    if (!corpus) {
      yield '  Skipped: no corpus; name its folder in CARDWRIGHT_CORPUS'
      return
    }
    const vault = join(folder, 'vault')
    for (let copy = 1; copy <= copies; copy += 1) copyCorpus(corpus, join(vault, `${copy}`), copy)

    const heap = `--max-old-space-size=${maxHeapMegabytes}`
    const args = ['build', vault, '--out', join(folder, 'out'), '--format', 'apkg', '--json']
    const script = join(root, 'dist/cli.js')
    const cold = await runNode([heap, script, ...args], signal, buildCodes)
    const {notes, cards, files} = JSON.parse(cold.stdout)
    yield {
      label: 'peak resident memory',
      ours: formatMegabytes(cold.peakBytes),
      bar: {
        text: `≤ ${formatMegabytes(maxPeakBytes)}`,
        isMet: cold.peakBytes <= maxPeakBytes
      }
    }
    yield {label: 'wall time', ours: formatTime(cold.wallMs)}
    yield {label: 'user and system time', ours: formatTime(cold.cpuMs)}
    yield {label: 'notes', ours: notes.toLocaleString('en')}
    yield {label: 'cards', ours: cards.toLocaleString('en')}
    yield {label: 'package', ours: formatMegabytes(files[0]?.size ?? 0)}

    const build = () => runNode([script, ...args], signal, buildCodes)
    yield* compareShares('again, nothing changed', cold, await repeat(build), maxUnchangedShare)
    const edit = (/** @type {number} */ run) =>
      appendFileSync(join(vault, editedNote), `\n- **Edition ${run}**: the one before the next\n`)
    yield* compareShares('again, one note edited', cold, await repeat(build, edit), maxEditedShare)
  }
}

/**
 * @param {() => Promise<import('./types.js').Usage>} build
 * @param {(run: number) => void} [prepare]
 */
async function repeat(build, prepare = () => {}) {
  const runs = []
  for (let run = 0; run < warmRuns; run += 1) {
    prepare(run)
    runs.push(await build())
  }
  return runs
}

/**
 * @param {string} label
 * @param {import('./types.js').Usage} cold
 * @param {ReadonlyArray<import('./types.js').Usage>} runs
 * @param {number} maxShare
 * @returns {Generator<import('./types.js').Row>}
 */
function* compareShares(label, cold, runs, maxShare) {
  const wallMs = median(runs.map((run) => run.wallMs))
  const cpuMs = median(runs.map((run) => run.cpuMs))
  const ratio = wallMs / cold.wallMs
  const bar = {text: `≤ ${maxShare}×`, isMet: ratio <= maxShare}
  yield {label, ours: formatTime(wallMs), rival: formatTime(cold.wallMs), ratio, bar}
  yield {
    label: `${label}, processor`,
    ours: formatTime(cpuMs),
    rival: formatTime(cold.cpuMs),
    ratio: cpuMs / cold.cpuMs
  }
}
