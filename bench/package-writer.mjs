import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {compareTimes, takeTurns} from './compare.mjs'
import {formatMegabytes} from './format-row.mjs'
import {runChild, runNode} from './run-child.mjs'

const counts = [10_000, 50_000]
const turns = 5
const maxRatio = 2

const makeDecks = ownPath('make-decks.mjs')
const ourWriter = ownPath('write-package.mjs')
const rivalWriter = ownPath('write_package.py')

/** How long it takes to write an Anki package. @type {import('./types.js').Measurement} */
export const packageWriter = {
  name: 'package-writer',
  title: 'Package writer',
  rival: 'genanki',
  async *measure({root, folder, signal}) {
    const python = findPython(root)
    if (!hasGenanki(python)) {
      yield `  Skipped: ${python} has no genanki; \`${python} -m pip install -r bench/requirements.txt\``
      return
    }
    for (const count of counts) {
      const decks = join(folder, `${count}.json`)
      await runNode([makeDecks, String(count), decks], signal)
      const target = join(folder, 'package.apkg')
      const pairs = await takeTurns(
        turns,
        async () => readWriting(await runNode([ourWriter, decks, target], signal)),
        async () => readWriting(await runChild(python, [rivalWriter, decks, target], signal))
      )
      yield* compareWritings(`${count.toLocaleString('en')} cards`, pairs)
    }
  }
}

/** @typedef {{wallMs: number, writeMs: number, bytes: number}} Writing */

/**
 * @param {import('./types.js').Usage} usage
 * @returns {Writing}
 */
function readWriting({wallMs, stdout}) {
  return {wallMs, ...JSON.parse(stdout)}
}

/**
 * @param {string} label
 * @param {ReadonlyArray<{ours: Writing, rival: Writing}>} pairs
 */
function* compareWritings(label, pairs) {
  yield compareTimes(`${label}, writing only`, pairs, ({writeMs}) => writeMs, maxRatio)
  yield compareTimes(`${label}, whole process`, pairs, ({wallMs}) => wallMs)
  const [pair] = pairs
  if (!pair) return
  const [ours, rival] = [formatMegabytes(pair.ours.bytes), formatMegabytes(pair.rival.bytes)]
  yield {label: `${label}, size`, ours, rival, ratio: pair.ours.bytes / pair.rival.bytes}
}

/**
 * Name the Python that has genanki: `CARDWRIGHT_PYTHON`, else the one in `.venv`, else `python3`.
 *
 * @param {string} root
 */
function findPython(root) {
  const own = join(root, '.venv/bin/python')
  return process.env.CARDWRIGHT_PYTHON ?? (existsSync(own) ? own : 'python3')
}

/** @param {string} python */
function hasGenanki(python) {
  return spawnSync(python, ['-c', 'import genanki'], {stdio: 'ignore'}).status === 0
}

/** @param {string} name */
function ownPath(name) {
  return fileURLToPath(new URL(name, import.meta.url))
}
