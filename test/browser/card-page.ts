import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import {mathSettings} from '../../src/preview/page/math.js'
import type {Look} from './open-page.js'

const mathJax = readFileSync(
  createRequire(import.meta.url).resolve('mathjax/es5/tex-svg-full.js'),
  'utf8'
)

const mathScripts = `<script>MathJax = ${JSON.stringify(mathSettings)}</script>
<script>${mathJax}</script>`

/** What all cards of a page have in common. */
export interface CardPage {
  /** CSS of the note types. */
  style: string
  /** Math of the cards is still to be set. */
  hasRawMath?: boolean
}

/** Side of a card. */
export interface CardSide {
  /** HTML, with media as `data:` addresses. */
  html: string
  /** 0-based. */
  ord: number
}

/** Write a page for cards, as the reviewer of Anki's desktop has it: same elements, same classes. */
export function cardPage({style, hasRawMath}: CardPage, {isNight}: Look): string {
  const night = isNight ? ' nightMode night_mode' : ''
  return `<!doctype html>
<html lang="en"${isNight ? ' class="night-mode"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Card</title>
<style>
body { margin: 20px; overflow-wrap: break-word; }
body.nightMode { background-color: #2c2c2c; color: #fcfcfc; }
img { max-width: 100%; max-height: 95vh; }
pre { text-align: left; }
mjx-container svg { max-width: none; }
</style>
<style>${style}</style>
</head>
<body class="card card1${night}">
<main id="qa"></main>
${hasRawMath ? mathScripts : ''}
</body>
</html>`
}

/** Put a side into the page, as the reviewer does. */
export function showSide(page: Page, {html, ord}: CardSide): Promise<void> {
  return page.evaluate(
    async ([content, className]) => {
      const card = document.querySelector('#qa') ?? document.body
      document.body.className = document.body.className.replace(/card\d+/, className)
      card.innerHTML = content
      const {MathJax} = window as unknown as {
        MathJax?: {typesetClear: () => void; typesetPromise: (of: Element[]) => Promise<void>}
      }
      MathJax?.typesetClear()
      await MathJax?.typesetPromise([card])
    },
    [html, `card${ord + 1}`] as const
  )
}
