// Prints some cards of each vault, to be judged: `npm run sample -- CARDS.json... [--folders] [--count N]`.
//
// CARDS.json  exports of cardwright, one a vault; with `--folders`, each topmost folder counts as a vault.
// The cards are those whose guids have the lowest SHA-256: a sample that nobody chose, and that stays the same
// as long as its cards do.
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {folders: {type: 'boolean', default: false}, count: {type: 'string', default: '6'}}
})
const count = Number(values.count)
if (positionals.length === 0 || !Number.isInteger(count) || count < 1) {
  console.error('usage: npm run sample -- CARDS.json... [--folders] [--count N]')
  process.exit(2)
}

/** @typedef {{question: string, answer: string, context: string}} Prompt */
/** @typedef {{guid: string, rule: string, source: {path: string, line: number}, prompts: Prompt[]}} Note */

/** @type {Map<string, Note[]>} */
const vaults = new Map()
for (const path of positionals) {
  for (const note of JSON.parse(readFileSync(path, 'utf8')).notes) {
    const name = values.folders ? note.source.path.split('/', 1)[0] : path
    vaults.set(name, [...(vaults.get(name) ?? []), note])
  }
}
for (const [name, notes] of [...vaults].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`\n# ${name} (${notes.length} cards)`)
  const ranked = notes.map((note) => ({note, rank: digest(note.guid)}))
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1))
  for (const {note} of ranked.slice(0, count)) printCard(note)
}

/** @param {string} guid */
function digest(guid) {
  return createHash('sha256').update(guid).digest('hex')
}

/** @param {Note} note */
function printCard({guid, rule, source, prompts}) {
  console.log(`\n${guid} ${rule} ${source.path}:${source.line}`)
  for (const {context, question, answer} of prompts) {
    console.log(`  [${context}]\n  Q: ${indent(question)}\n  A: ${indent(answer)}`)
  }
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll('\n', '\n     ')
}
