/**
 * Write decks with cardwright, and say in JSON how long the writing took:
 * `node bench/write-package.mjs DECKS PACKAGE`.
 */
import {readFileSync, writeFileSync} from 'node:fs'

const exporters = await load('exporters/index.js')
const {exportDecks} = /** @type {typeof import('../src/exporters/index.js')} */ (exporters)
const templateReader = await load('templates.js')
const {readTemplates} = /** @type {typeof import('../src/templates.js')} */ (templateReader)

const [source = '', target = ''] = process.argv.slice(2)
const decks = JSON.parse(readFileSync(source, 'utf8'))
const templates = readTemplates()

const start = performance.now()
const [output] = await exportDecks(decks, {
  name: 'Bench',
  formats: ['apkg'],
  templates,
  media: new Map(),
  now: 0
})
if (!output) throw new Error('Unexpected empty export')
writeFileSync(target, output.bytes)
console.log(JSON.stringify({writeMs: performance.now() - start, bytes: output.bytes.length}))

/**
 * Load what the build made; by a computed name, so that types can be checked without a build.
 *
 * @param {string} path
 */
async function load(path) {
  return import(new URL(`../dist/${path}`, import.meta.url).href)
}
