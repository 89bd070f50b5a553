import {join} from 'node:path'
import {copyCorpus} from './copy-corpus.mjs'
import {formatMegabytes, formatTime} from './format-row.mjs'
import {runNode} from './run-child.mjs'

const copies = 6
const maxHeapMegabytes = 256
const maxPeakBytes = 500e6

/** 1: the build went through, and some notes have errors. */
const buildCodes = [0, 1]

/** How much memory a very large vault takes. @type {import('./types.js').Measurement} */
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
    const usage = await runNode([heap, join(root, 'dist/cli.js'), ...args], signal, buildCodes)
    const {notes, cards, files} = JSON.parse(usage.stdout)
    yield {
      label: 'peak resident memory',
      ours: formatMegabytes(usage.peakBytes),
      bar: {
        text: `≤ ${formatMegabytes(maxPeakBytes)}`,
        isMet: usage.peakBytes <= maxPeakBytes
      }
    }
    yield {label: 'wall time', ours: formatTime(usage.wallMs)}
    yield {label: 'user and system time', ours: formatTime(usage.cpuMs)}
    yield {label: 'notes', ours: notes.toLocaleString('en')}
    yield {label: 'cards', ours: cards.toLocaleString('en')}
    yield {label: 'package', ours: formatMegabytes(files[0]?.size ?? 0)}
  }
}
