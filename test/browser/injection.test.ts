import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, expect, it} from 'vitest'
import {runCli} from '../cli/run-cli.js'
import {startPreview} from '../preview/start-preview.js'
import {createFolder} from '../vault/create-folder.js'
import {openPage} from './open-page.js'

/** Paths that were asked for at the place to which all attacks report. */
const heard: string[] = []
const listener = createServer(({url = ''}, response) => {
  heard.push(url)
  response.end()
})
listener.listen(0, '127.0.0.1')
await once(listener, 'listening')
afterAll(() => listener.close())
const evil = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`

/** What would run if it could; each sets a mark, asks the network and opens a dialog. */
const script = `parent.ran=window.ran=1;fetch('${evil}/script');alert(1)`

const html = [
  `<script>${script}</script>`,
  `<img src=x onerror="${script}">`,
  `<img src="${evil}/a.png" srcset="${evil}/b.png 2x">`,
  `<svg onload="${script}"><script>${script}</script><a href="javascript:${script}">x</a></svg>`,
  `<iframe src="javascript:${script}" srcdoc="&lt;script>${script}&lt;/script>"></iframe>`,
  `<object data="${evil}/c"></object><embed src="${evil}/d">`,
  `<a href="javascript:${script}">link</a>`,
  `<a href="java&#10;script:${script}">link</a>`,
  `<form action="${evil}/f"><input autofocus onfocus="${script}"></form>`,
  `<details open ontoggle="${script}">x</details>`,
  `<video autoplay oncanplay="${script}" poster="${evil}/e"><source onerror="${script}"></video>`,
  `<style>@import "${evil}/g"; body{background:url(${evil}/h)}</style>`,
  `<link rel=stylesheet href="${evil}/i"><meta http-equiv=refresh content="0;url=${evil}/j">`,
  `<base href="${evil}/k/"><math><mtext><script>${script}</script></mtext></math>`,
  `<template shadowrootmode=open><script>${script}</script></template>`,
  `</script><script>${script}</script>`,
  `"><img src=x onerror=${script}>`,
  `<!--><img src=x onerror="${script}">-->`
]

const markdown = [
  `[link](javascript:${script})`,
  `![image](javascript:${script})`,
  `![remote](${evil}/l.png)`,
  `[[x|<img src=x onerror=${script}>]]`,
  `![[evil.svg]]`,
  `$\\href{javascript:${script}}{x}$ $\\style{background:url(${evil}/m)}{x}$`,
  `$\\require{../../evil}$ $\\text{</script><script>${script}</script>}$`,
  `\`</script><script>${script}</script>\``
]

const evilName = `<img src=x onerror=ran=1>`
const notes = [...html, ...markdown].map(
  (text, at) => `## What is number ${at}?\n\nThis: ${text}\n`
)
const evilSvg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${script}" width="9" height="9"><script>${script}</script><image href="${evil}/n.png"/></svg>`

/** What users write into templates of their own is not sanitized: Anki runs it. */
const template = `{{#Context}}{{Context}}{{/Context}}{{Front}}${html.join('\n')}`

const files = {
  [`v/${evilName}.md`]: `---
title: "</title></script><script>${script}</script>"
tags: ["<script>ran=1</script>", "${evilName}"]
aliases: ["${evilName}"]
---
${notes.join('\n')}`,
  'v/deck.md': `---\ndeck: "${evilName}::</script><script>ran=1</script>"\n---\n${notes[0]}`,
  'v/evil.svg': evilSvg,
  'v/cardwright.config.json': JSON.stringify({
    name: `</title><script>ran=1</script>${evilName}`,
    templates: 'own'
  }),
  'v/own/qa-front.html': template,
  'v/own/qa-back.html': `{{FrontSide}}<hr id=answer>{{Back}}${html.join('\n')}`,
  'v/own/style.css': `@import "${evil}/o"; .card{background:url(${evil}/p);--x:"</style><script>ran=1</script>"}`
}

it.each(['file', 'server'])('runs and asks for nothing, from a %s', async (place) => {
  const folder = createFolder(files)
  const url = place === 'file' ? writeFile(folder) : (await startPreview(folder, ['v'])).url
  const {page, complaints} = await openPage({url}, {width: 1440, isNight: false})
  const rows = Number(await page.locator('[role=option]').first().getAttribute('aria-setsize'))
  expect(rows).toBeGreaterThan(20)
  for (let at = 0; at < rows; at += 1) {
    await page.keyboard.press('Space')
    const links = page.frameLocator('#frame').locator('a[href*="script:"], summary, svg a')
    for (const link of await links.all()) await link.dispatchEvent('click')
    await page.keyboard.press('j')
  }
  // What would run later, as pictures that fail, has had its time.
  await page.waitForTimeout(1000)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(page.url()).toBe(url)
  expect(complaints.filter((text) => /^(?:dialog|popup)/.test(text))).toEqual([])
  expect(heard).toEqual([])
  // It is there to be seen, as text.
  expect(await page.title()).toContain('<script>ran=1</script>')
  expect(await page.locator('img').count()).toBe(0)
})

it('would notice', async () => {
  const {page, complaints} = await openPage(
    {html: `<body>${html[0]}${html[1]}`},
    {width: 1440, isNight: false}
  )
  await expect.poll(() => page.evaluate(() => 'ran' in window)).toBe(true)
  expect(complaints).toContain('dialog 1')
  await expect.poll(() => heard).toContain('/script')
})

function writeFile(folder: string): string {
  runCli(folder, ['preview', 'v', '--file', 'preview.html'])
  return pathToFileURL(join(folder, 'preview.html')).href
}
