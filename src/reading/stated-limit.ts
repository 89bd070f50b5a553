import {type NumberWords, numberWords} from '../languages/number-words.js'
import {remember} from './remember.js'
import {looseNumber, number, type StatedNumber, symbols} from './stated-number.js'

/** Words of a line that states a limit: fewer name nothing, more are prose. */
const minWords = 3
const maxWords = 18
/** Fewest words beside the limit that say what is limited. */
const minNamingWords = 2
/** Signs of a calculation or of code. */
const calculation = /[*×=<>→{}]|\s[x+]\s|\d:\d|->/

/**
 * Find the number of a line without a verb that states a limit, rate or default: `Max 5 per region`,
 * `200 snapshots per file share`, `Size up to 5 TB`.
 *
 * @param text Masked text of the line.
 * @returns `undefined` if there is none, or a second number outside brackets.
 */
export function findStatedLimit(text: string, language: string): StatedNumber | undefined {
  const words = numberWords[language]
  if (words?.limits === undefined || !/\d/.test(text) || calculation.test(text)) return undefined
  const count = text.split(/\s+/).length
  if (count < minWords || count > maxWords || /[:：?？]\s*$/.test(text)) return undefined
  const {value, behindLimit, marked, markers} = patternsOf(words)
  const match = behindLimit.exec(text) ?? (marked.test(text) ? value.exec(text) : null)
  const stated = match?.groups?.stated
  if (!match || stated === undefined) return undefined
  const start = match.index + match[0].length - stated.length
  const others = text.slice(0, start) + text.slice(start + stated.length)
  if (looseNumber.test(others.replace(/\([^()]*\)/g, ''))) return undefined
  const named = others.replace(markers, '').match(/\p{L}{2,}/gu) ?? []
  if (named.length < minNamingWords) return undefined
  return {start, end: start + stated.length, kind: 'quantity'}
}

const patternsOf = remember(({limits = '', rates = '', units}: NumberWords) => {
  const amount = `(?:[$€£]\\s?)?(?:${number})(?:\\s?[-–]\\s?(?:${number}))?`
  const unit = `(?:\\s?(?:${symbols})|/\\p{L}+|\\s(?:${units}))?(?![\\p{L}\\p{N}%]|[.,-]\\d)`
  const stated = `(?<![\\p{L}\\p{N}.,/#-])(?<stated>${amount}${unit})`
  return {
    value: new RegExp(stated, 'u'),
    behindLimit: new RegExp(`(?<!\\p{L})(?:${limits})\\.?:?\\s(?:of\\s|is\\s)?~?${stated}`, 'iu'),
    marked: new RegExp(`(?<!\\p{L})(?:${rates})(?!\\p{L})`, 'iu'),
    markers: new RegExp(`(?<!\\p{L})(?:${limits})(?!\\p{L})`, 'giu')
  }
})
