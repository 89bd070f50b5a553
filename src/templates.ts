import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Templates} from './types/index.js'

/** The templates of this package; the same place seen from `src/` and from `dist/`. */
const ownFolder = new URL('../templates/', import.meta.url)

/** File of each template. */
export const templateFiles: Readonly<Record<keyof Templates, string>> = {
  qaFront: 'qa-front.html',
  qaBack: 'qa-back.html',
  qaReverseFront: 'qa-reverse-front.html',
  qaReverseBack: 'qa-reverse-back.html',
  clozeFront: 'cloze-front.html',
  clozeBack: 'cloze-back.html',
  style: 'style.css'
}

/** Path of the folder that holds the templates of this package. */
export const templateFolder: string = fileURLToPath(ownFolder)

/**
 * Read the HTML and CSS of the note types.
 *
 * @throws {Error} If a file of this package cannot be read.
 */
export function readTemplates(): Templates {
  const read = (key: keyof Templates) =>
    normalizeTemplate(readFileSync(new URL(templateFiles[key], ownFolder), 'utf8'))
  return {
    qaFront: read('qaFront'),
    qaBack: read('qaBack'),
    qaReverseFront: read('qaReverseFront'),
    qaReverseBack: read('qaReverseBack'),
    clozeFront: read('clozeFront'),
    clozeBack: read('clozeBack'),
    style: read('style')
  }
}

/** The same text whatever the editor and the system that it was written on. */
export function normalizeTemplate(text: string): string {
  return `${text.replaceAll('\r\n', '\n').trim()}\n`
}
