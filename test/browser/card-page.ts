import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {mathSettings} from '../../src/preview/page/math.js'
import type {Look} from './open-page.js'

const mathJax = readFileSync(
  createRequire(import.meta.url).resolve('mathjax/es5/tex-svg-full.js'),
  'utf8'
)

const mathScripts = `<script>MathJax = ${JSON.stringify(mathSettings)}</script>
<script>${mathJax}</script>`

/** Side of a card as a page of its own. */
export interface CardSide {
  /** HTML, with media as `data:` addresses. */
  html: string
  /** CSS of its note type. */
  style: string
  /** 0-based. */
  ord: number
  /** Its math is still to be set. */
  hasRawMath?: boolean
}

/** Write a page with a card, as the reviewer of Anki's desktop has it: same elements, same classes. */
export function cardPage({html, style, ord, hasRawMath}: CardSide, {isNight}: Look): string {
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
<body class="card card${ord + 1}${night}">
<main id="qa">${html}</main>
${hasRawMath ? mathScripts : ''}
</body>
</html>`
}
