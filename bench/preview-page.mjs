import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs'
import {median} from './compare.mjs'
import {formatMegabytes, formatTime} from './format-row.mjs'
import {runChild} from './run-child.mjs'

const turns = 5
const counts = [1000, 10_000]

/** Most that ten times the cards may take, as a multiple of the time. */
const maxTimeRatio = 2

/** Most that a page may weigh, as a multiple of the JSON. */
const maxSizeRatio = 1.5

/**
 * How soon the preview shows a card, and the answer to a search, with few cards and with many.
 *
 * @type {import('./types.js').Measurement}
 */
export const previewPage = {
  name: 'preview-page',
  title: `Preview of ${counts[1]} cards`,
  rival: `${counts[0]} cards`,
  async *measure({root, folder, signal}) {
    const executablePath = findChromium()
    if (!executablePath) {
      yield '  skipped: no Chromium in the path or in CHROMIUM'
      return
    }
    const pages = []
    for (const count of counts) pages.push(await writePage(root, folder, count, signal))
    const [few, many] = pages
    const browser = await chromium.launch({executablePath, args: chromiumArgs})
    try {
      /** @type {Record<'few' | 'many', Array<{cardMs: number, searchMs: number}>>} */
      const times = {few: [], many: []}
      for (let turn = 0; turn < turns && !signal.aborted; turn += 1) {
        times.many.push(await lookAt(browser, many?.url ?? ''))
        times.few.push(await lookAt(browser, few?.url ?? ''))
      }
      yield compare('first card shown', times, ({cardMs}) => cardMs)
      yield compare('search answered', times, ({searchMs}) => searchMs)
    } finally {
      await browser.close()
    }
    for (const {count, pageBytes, jsonBytes} of pages) {
      const ratio = pageBytes / jsonBytes
      yield {
        label: `page of ${count} by the JSON`,
        ours: formatMegabytes(pageBytes),
        rival: formatMegabytes(jsonBytes),
        ratio,
        bar: {text: `≤ ${maxSizeRatio}×`, isMet: ratio <= maxSizeRatio}
      }
    }
  }
}

/**
 * Write the page of so many cards, without math and media.
 *
 * @param {string} root
 * @param {string} folder
 * @param {number} count
 * @param {AbortSignal} signal
 */
async function writePage(root, folder, count, signal) {
  const [decksFile, pageFile] = [join(folder, `${count}.json`), join(folder, `${count}.html`)]
  await runChild(
    process.execPath,
    [join(root, 'bench/make-decks.mjs'), `${count}`, decksFile],
    signal
  )
  /** @type {import('../src/types/index.js').Deck[]} */
  const decks = JSON.parse(readFileSync(decksFile, 'utf8'))
  const {collectPreview, formatPage, readAssets} = await import('../dist/preview/index.js')
  const {readTemplates} = await import('../dist/templates.js')
  const {exportDecks} = await import('../dist/exporters/index.js')
  const templates = readTemplates()
  const media = new Map()
  const cards = decks.flatMap((deck) => deck.cards)
  const data = collectPreview({cards, changes: [], messages: [], media, templates}, 'Bench')
  const page = Buffer.from([...formatPage(data, readAssets())].join(''))
  writeFileSync(pageFile, page)
  /** @type {import('../src/types/index.js').Format[]} */
  const formats = ['json']
  const options = {name: 'Bench', formats, templates, media, now: 0}
  const [json] = await exportDecks(decks, options)
  return {
    count,
    url: pathToFileURL(pageFile).href,
    pageBytes: page.length,
    jsonBytes: json?.bytes.length ?? 0
  }
}

/**
 * Open a page in a new window.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns Milliseconds from navigation to the first card, and from a search to its answer.
 */
async function lookAt(browser, url) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(watchFirstCard)
  await page.goto(url, {waitUntil: 'load'})
  const cardMs = Number(await (await page.waitForFunction('window.cardMs')).jsonValue())
  const searchMs = Number(await page.evaluate(search))
  await context.close()
  return {cardMs, searchMs}
}

/** Asked at each frame, so that a card counts when it is painted. Runs in the page. */
const watchFirstCard = `if (window === top) {
  const look = () => {
    const text = document.querySelector('#frame')?.contentDocument?.querySelector('#qa')?.innerText
    if (text) window.cardMs = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}`

/** Types words that few cards have, and waits until those are painted. Runs in the page. */
const search = `new Promise((resolve) => {
  const field = document.querySelector('#search')
  const start = performance.now()
  field.value = 'router 777'
  field.dispatchEvent(new Event('input', {bubbles: true}))
  const look = () => {
    const isDone = document.querySelector('#count').textContent.includes(' of ')
    if (isDone) resolve(performance.now() - start)
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})`

/**
 * @template Time
 * @param {string} label
 * @param {Record<'few' | 'many', Time[]>} times
 * @param {(time: Time) => number} read
 */
function compare(label, times, read) {
  const [many, few] = [median(times.many.map(read)), median(times.few.map(read))]
  const ratio = many / few
  return {
    label,
    ours: formatTime(many),
    rival: formatTime(few),
    ratio,
    bar: {text: `≤ ${maxTimeRatio}×`, isMet: ratio <= maxTimeRatio}
  }
}
