// Puts the parts of the preview's page into `dist/preview`: its script in one file, HTML and CSS.
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'rolldown'

const source = fileURLToPath(new URL('../src/preview/page/', import.meta.url))
const target = fileURLToPath(new URL('../dist/preview/', import.meta.url))

await build({
  input: `${source}main.ts`,
  platform: 'browser',
  logLevel: 'warn',
  output: {file: `${target}page.js`, format: 'iife', minify: true}
})
// In HTML these would begin a comment, or end the script; they stand in strings and patterns.
const script = readFileSync(`${target}page.js`, 'utf8')
writeFileSync(`${target}page.js`, script.replace(/<(?=!--|\/?script)/gi, '\\x3c'))
for (const file of ['page.html', 'page.css']) copyFileSync(source + file, target + file)
