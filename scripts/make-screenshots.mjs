// Makes the pictures of the documentation from the real preview: the one of the README, a note beside
// its cards, and cards of many kinds in `docs/cards`. Usage: npm run screenshots; needs Chromium.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'
import {chromiumArgs, findChromium} from './find-chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const sample = join(root, 'notes')
const hardest = join(root, 'test/browser/vaults/torture')

/** Part of a note that fits beside its cards: lines from 1, both inclusive. */
const excerpt = {path: 'Networks/Virtual Private Networks.md', start: 9, end: 21}

/** What is searched for the cards beside it. */
const besideNote = [
  'What is a virtual private network',
  'What do VPN gateways support',
  'site-to-site join networks offices',
  'Its packets travel inside an'
]

/** Cards of many kinds: file, vault, and what is searched for to find it. */
const cards = [
  {name: 'table', vault: hardest, search: 'characters does a table keep'},
  {name: 'code', vault: hardest, search: 'generator read file line'},
  {name: 'maths', vault: hardest, search: 'quadratic equation'},
  {name: 'image', vault: hardest, search: 'takes blood in'},
  {name: 'callout', vault: hardest, search: 'live cable'},
  {name: 'cloze', vault: sample, search: 'differentiable'},
  {name: 'long-list', vault: hardest, search: 'long list hold'},
  {name: 'right-to-left', vault: hardest, search: 'ישראל'},
  {name: 'chinese', vault: hardest, search: '中国最长的河流'},
  {name: 'dark', vault: hardest, search: 'generator read file line', isNight: true}
]

const temporary = mkdtempSync(join(tmpdir(), 'cardwright-screenshots-'))
const browser = await chromium.launch({executablePath: findChromium() ?? '', args: chromiumArgs})
try {
  for (const card of cards) {
    await shoot(card, {path: join(root, 'docs/cards', `${card.name}.png`), width: 760})
  }
  await shootNote()
} finally {
  await browser.close()
  rmSync(temporary, {recursive: true})
}

/**
 * Take a picture of the answer of the first card that a search finds.
 *
 * @param {{vault: string, search: string, isNight?: boolean}} card
 * @param {{path?: string, width: number}} options Width of the window, in pixels.
 */
async function shoot({vault, search, isNight = false}, {path, width}) {
  const context = await browser.newContext({
    viewport: {width, height: 1200},
    colorScheme: isNight ? 'dark' : 'light'
  })
  const page = await context.newPage()
  await page.goto(writePreview(vault))
  await page.locator('#search').fill(search)
  if ((await page.locator('[role=option]').count()) === 0) throw new Error(`No card: ${search}`)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Space')
  // Math is set and pictures are decoded behind the card's back.
  await page.waitForTimeout(1500)
  const picture = await page.locator('#frame').screenshot({...(path && {path})})
  await context.close()
  return picture
}

async function shootNote() {
  const pictures = []
  for (const search of besideNote) {
    pictures.push(await shoot({vault: sample, search}, {width: 410}))
  }
  const context = await browser.newContext({viewport: {width: 1240, height: 100}})
  const page = await context.newPage()
  await page.setContent(notePage(pictures.map((picture) => picture.toString('base64'))))
  await page.screenshot({path: join(root, 'docs/screenshot.png'), fullPage: true})
  await context.close()
}

/** @param {string[]} pictures As base64. */
function notePage(pictures) {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`)
  const lines = readFileSync(join(sample, excerpt.path), 'utf8').split('\n')
  const text = lines.slice(excerpt.start - 1, excerpt.end).join('\n')
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 20px; display: grid; grid-template-columns: 1fr 796px; gap: 20px;
  background: #eceef1; font: 14px/1.55 system-ui, sans-serif; }
section { background: white; border: 1px solid #c9d1d9; border-radius: 8px; padding: 16px; }
h2 { margin: 0 0 12px; font-size: 13px; font-weight: normal; color: #59636e; }
pre { margin: 0; white-space: pre-wrap; font: 13.5px/1.6 ui-monospace, monospace; }
div { columns: 2; column-gap: 20px; }
img { display: block; margin-bottom: 20px; width: 388px; break-inside: avoid; }
</style>
<section><h2>${escapeHtml(excerpt.path)}</h2><pre>${escapeHtml(text)}</pre></section>
<div>${images.join('')}</div>`
}

/**
 * @param {string} vault
 * @returns {string} Address of its preview.
 */
function writePreview(vault) {
  const file = join(temporary, `${vault.replaceAll(/\W/g, '_')}.html`)
  const args = [join(root, 'dist/cli.js'), 'preview', vault, '--file', file]
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(`Cannot write the preview: ${stderr}`)
  return pathToFileURL(file).href
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
