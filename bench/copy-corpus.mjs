import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Eight letters or more; shorter words carry most of a note's syntax. */
const longWord = /[\p{L}\p{M}]{8,}/gu
const frontmatter = /^(---\r?\n.*?\n---[ \t]*\r?\n)?(.*)$/s
/** A line of frontmatter: its key, which stays, and the rest. */
const yamlLine = /^([ \t]*[\w-]+:)?(.*)$/gm

/**
 * Copy a folder. In its notes the copy's number is added to every long word, so that no two copies
 * hold the same facts; links may break.
 *
 * @param {string} source
 * @param {string} target Created.
 * @param {number} copy
 */
export function copyCorpus(source, target, copy) {
  mkdirSync(target, {recursive: true})
  for (const entry of readdirSync(source, {withFileTypes: true})) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)]
    if (entry.isDirectory()) copyCorpus(from, to, copy)
    else if (!entry.isFile()) continue
    else if (!entry.name.toLowerCase().endsWith('.md')) copyFileSync(from, to)
    else writeFileSync(to, numberWords(readFileSync(from, 'utf8'), copy))
  }
}

/**
 * @param {string} text
 * @param {number} copy
 */
function numberWords(text, copy) {
  const number = (/** @type {string} */ part) => part.replace(longWord, `$&${copy}`)
  return text.replace(frontmatter, (_, matter = '', body = '') => {
    const lines = matter.replace(
      yamlLine,
      (/** @type {string} */ _, key = '', value = '') => key + number(value)
    )
    return lines + number(body)
  })
}
