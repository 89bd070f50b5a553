import {lookup} from 'mrmime'
import {contentPolicy} from './content-policy.js'
import type {PreviewData, PreviewHead, PreviewNote} from './preview-data.js'
import type {PreviewAssets} from './read-assets.js'

/**
 * Notes of the first part of a page, from which the first card is shown, and of each other part: the
 * first is small, so that the card is there before a large page has come.
 */
const notesInPart = {first: 100, other: 1000}

/** What Anki takes for math. */
const math = /\\[([]/

/** Format the Content-Security-Policy that a page needs. */
export function pagePolicy({head}: PreviewData, {script, mathJax}: PreviewAssets): string {
  return contentPolicy({scripts: [script, mathJax], isServed: head.events !== undefined})
}

/**
 * Format the page of a preview, all in one file: its script, the cards as JSON, MathJax if a card has
 * math, and the media unless the head names a folder for them.
 *
 * @returns HTML in pieces, UTF-8; a page of many media is longer than a string can be.
 */
export function* formatPage(data: PreviewData, assets: PreviewAssets): Generator<string> {
  const {head, notes, media} = data
  const [first, ...others] = splitNotes(notes)
  yield formatStart(head, pagePolicy(data, assets), assets)
  yield jsonScript('head', head)
  yield jsonScript('notes', first)
  yield `<script>${assets.script}</script>\n`
  // Run when the first math is shown: most of the time that a page needs would go into it.
  if (hasMath(notes)) yield `<script type="text/plain" id="mathjax">${assets.mathJax}</script>\n`
  for (const part of others) yield jsonScript('notes', part)
  if (head.mediaFolder === undefined) {
    for (const [name, bytes] of media) yield mediaScript(name, bytes)
  }
  yield '</body>\n</html>\n'
}

/** Media type of a file, by its ending. */
export function mediaTypeOf(name: string): string {
  return lookup(name) ?? 'application/octet-stream'
}

function formatStart({vault}: PreviewHead, policy: string, {body, style}: PreviewAssets): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeHtml(vault)} – cards</title>
<style>
${style}</style>
</head>
<body>
${body}`
}

function splitNotes(notes: ReadonlyArray<PreviewNote>): Array<ReadonlyArray<PreviewNote>> {
  const parts = [notes.slice(0, notesInPart.first)]
  for (let at = notesInPart.first; at < notes.length; at += notesInPart.other) {
    parts.push(notes.slice(at, at + notesInPart.other))
  }
  return parts
}

function hasMath(notes: ReadonlyArray<PreviewNote>): boolean {
  return notes.some(({fields}) => fields.some((field) => math.test(field)))
}

/** Data for the script: no text in it can end the element or begin a comment. */
function jsonScript(type: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c')
  return `<script type="application/json" class="${type}">${json}</script>\n`
}

function mediaScript(name: string, bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
  const attributes = `type="${mediaTypeOf(name)};base64" data-name="${escapeHtml(name)}"`
  return `<script ${attributes} class="media">${base64}</script>\n`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
