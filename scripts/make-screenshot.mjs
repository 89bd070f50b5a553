// Makes the picture of the README: a note of `notes/` beside some of its cards, as Anki shows them.
// Usage: node scripts/make-screenshot.mjs, after `npm start`; needs `chromium` in the path.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const picture = join(root, 'docs/screenshot.png')

/** Part of a note that fits beside its cards: lines from 1, both inclusive. */
const excerpt = {path: 'Networks/Virtual Private Networks.md', start: 9, end: 21}
/** Rules of which the first card is shown. */
const shown = ['prose-definition', 'lead-in-list', 'bold-definition', 'bold-cloze']

const cards = readCards()
const page = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 24px; display: grid; grid-template-columns: 5fr 6fr; gap: 24px;
  background: #f3f4f6; font: 15px/1.5 "DejaVu Sans", sans-serif; }
section { background: white; border: 1px solid #d5d9e0; border-radius: 8px; padding: 16px; }
h2 { margin: 0 0 12px; font-size: 13px; font-weight: normal; color: #5b6472; }
pre { margin: 0; white-space: pre-wrap; font: 14px/1.6 "DejaVu Sans Mono", monospace; }
.cards { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; padding: 0; border: 0;
  background: none; align-content: start; }
iframe { border: 1px solid #d5d9e0; border-radius: 8px; width: 100%; height: 296px; background: white; }
</style>
<section><h2>${escapeHtml(excerpt.path)}</h2><pre>${escapeHtml(readExcerpt())}</pre></section>
<section class="cards">${cards.map(showCard).join('')}</section>`

const temporary = mkdtempSync(join(tmpdir(), 'cardwright-screenshot-'))
try {
  const file = join(temporary, 'page.html')
  writeFileSync(file, page)
  const args = ['--headless', '--no-sandbox', '--hide-scrollbars', '--window-size=1280,660']
  const {status, stderr} = spawnSync(
    'chromium',
    [...args, `--screenshot=${picture}`, pathToFileURL(file).href],
    {encoding: 'utf8'}
  )
  if (status !== 0) throw new Error(`Cannot run chromium: ${stderr}`)
} finally {
  rmSync(temporary, {recursive: true})
}

function readExcerpt() {
  const lines = readFileSync(join(root, 'notes', excerpt.path), 'utf8').split('\n')
  return lines.slice(excerpt.start - 1, excerpt.end).join('\n')
}

/** @returns {Array<{kind: string, fields: string[]}>} */
function readCards() {
  const {notes} = JSON.parse(readFileSync(join(root, 'out/notes.json'), 'utf8'))
  return shown.map((wanted) =>
    notes.find(
      (/** @type {{rule: string, source: {path: string, line: number}}} */ {rule, source}) =>
        rule === wanted && source.path === excerpt.path && source.line >= excerpt.start
    )
  )
}

/** @param {{kind: string, fields: string[]}} card The side with the answer, in Anki's frame. */
function showCard({kind, fields}) {
  const cloze = kind === 'cloze'
  const names = cloze
    ? ['Text', 'Extra', 'Context', 'Source']
    : ['Front', 'Back', 'Reverse', 'Extra', 'Context', 'Source']
  const values = new Map(names.map((name, at) => [name, fields[at] ?? '']))
  const front = cloze ? '' : fill(readTemplate('qa-front.html'), values)
  values.set('FrontSide', front)
  const html = fill(readTemplate(cloze ? 'cloze-back.html' : 'qa-back.html'), values)
  const frame = `<!doctype html><meta charset="utf-8"><style>body { margin: 12px; }
    .cloze { font-weight: bold; color: blue; } ${readTemplate('style.css')}</style>
    <body class="card">${html}`
  return `<iframe srcdoc="${escapeHtml(frame)}"></iframe>`
}

/** @param {string} name */
function readTemplate(name) {
  return readFileSync(join(root, 'templates', name), 'utf8')
}

/**
 * What Anki does with templates, as far as ours use it.
 *
 * @param {string} template
 * @param {Map<string, string>} values
 */
function fill(template, values) {
  return template
    .replace(/\{\{#(\w+)\}\}(.*?)\{\{\/\1\}\}/gs, (_, name, inner) =>
      values.get(name) ? inner : ''
    )
    .replace(/\{\{(?:cloze:)?(\w+)\}\}/g, (_, name) => values.get(name) ?? '')
    .replace(/\{\{c\d+::(.*?)\}\}/gs, '<span class="cloze">$1</span>')
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
