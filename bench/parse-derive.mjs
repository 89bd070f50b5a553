import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {compareTimes, takeTurns} from './compare.mjs'
import {readNotes} from './read-notes.mjs'

/** As for the cold build. */
const vaults = ['jzhao-garden', 'oi-wiki-zh']
const turns = 7
const maxRatio = 1.5

const bare = unified().use(remarkParse).use(remarkFrontmatter).freeze()

/**
 * What finding facts costs beyond parsing Markdown, in one process and after a warm-up.
 *
 * @type {import('./types.js').Measurement}
 */
export const parseDerive = {
  name: 'parse-derive',
  title: 'Parse + derive',
  rival: 'bare parse',
  async *measure({root, corpus}) {
    if (!corpus) {
      yield '  Skipped: no corpus; name its folder in CARDWRIGHT_CORPUS'
      return
    }
    const derive = await loadDerive(root)
    for (const name of vaults) {
      const vault = join(corpus, name)
      if (existsSync(vault)) yield await measureVault(name, readNotes(vault), derive)
      else yield `  Skipped: the corpus lacks ${name}`
    }
  }
}

/** @typedef {{path: string, text: string}} Note */

/**
 * @param {string} name
 * @param {ReadonlyArray<Note>} notes
 * @param {(note: Note) => void} derive
 */
async function measureVault(name, notes, derive) {
  const pairs = await takeTurns(
    turns,
    async () => timeEach(notes, derive),
    async () => timeEach(notes, ({text}) => bare.parse(text))
  )
  return compareTimes(name, pairs, (ms) => ms, maxRatio)
}

/**
 * @param {ReadonlyArray<Note>} notes
 * @param {(note: Note) => void} read
 */
function timeEach(notes, read) {
  const start = performance.now()
  for (const note of notes) read(note)
  return performance.now() - start
}

/**
 * Load what the build made.
 *
 * @param {string} root
 * @returns {Promise<(note: Note) => void>}
 */
async function loadDerive(root) {
  const load = (/** @type {string} */ path) => import(pathToFileURL(join(root, path)).href)
  const {parseNote} = await load('dist/parse/index.js')
  const {traceNote} = await load('dist/derive.js')
  const {rules} = await load('dist/rules/index.js')
  return ({path, text}) => {
    const note = parseNote(new VFile({path, value: text}))
    if (note) traceNote(note, rules)
  }
}
