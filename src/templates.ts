import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Templates} from './types/index.js'

/** The templates of this package; the same place seen from `src/` and from `dist/`. */
const ownFolder = fileURLToPath(new URL('../templates/', import.meta.url))

/** File of each template. */
const files: Readonly<Record<keyof Templates, string>> = {
  qaFront: 'qa-front.html',
  qaBack: 'qa-back.html',
  qaReverseFront: 'qa-reverse-front.html',
  qaReverseBack: 'qa-reverse-back.html',
  clozeFront: 'cloze-front.html',
  clozeBack: 'cloze-back.html',
  style: 'style.css'
}

/**
 * Read the HTML and CSS of the note types.
 *
 * @param folder Folder of the user's own; files that it lacks are taken from this package.
 * @throws {Error} If the folder, or a file in it, cannot be read.
 */
export function readTemplates(folder: string = ownFolder): Templates {
  assertFolder(folder)
  const read = (key: keyof Templates) => readTemplate(folder, files[key])
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

function assertFolder(folder: string): void {
  if (statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return
  throw new Error(`Cannot read templates in \`${folder}\`, expected a folder`)
}

function readTemplate(folder: string, file: string): string {
  const path = join(folder, file)
  const isOwn = statSync(path, {throwIfNoEntry: false}) !== undefined
  try {
    return normalize(readFileSync(isOwn ? path : join(ownFolder, file), 'utf8'))
  } catch (cause) {
    throw new Error(`Cannot read template \`${path}\``, {cause})
  }
}

/** The same text whatever the editor and the system that it was written on. */
function normalize(text: string): string {
  return `${text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim()}\n`
}
