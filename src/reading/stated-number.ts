import {type NumberWords, numberWords} from '../languages/number-words.js'
import {remember} from './remember.js'

/** Units that are symbols, as part of a pattern. */
export const symbols =
  '%|‰|°\\s?[CF]?|[kcmµn]?m[²³]?|[kmµn]?g|(?:[kmµn]?g|[mk]?mol|k?J|kcal|U)/(?:[mcd]?m[²³]|dL|dl|L|l|mL|ml|kg|mol|day|d|h)|[dmc]?[lL]|mm\\s?Hg|km/h|m/s²?|k?cal|k?J|[kM]?Pa|[kMGT]?Hz|[kKMGTP]i?[bB](?:/s)?|[kMG]bps|[kMG]?W|k?Wh|[mk]?V|mA|ms|µs|ns|min|h|bpm|pH|mol|eV|ppm|€|\\$'
/** A number as people write it, as part of a pattern. */
export const number = '\\d{1,3}(?:[,.   ]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?'
/** Signs before a value that belong to it. */
const sign = '(?:[<>≤≥~≈±+−-]\\s?)?'

/** Where a sentence states its number: offsets in its text. */
export interface StatedNumber {
  start: number
  end: number
  kind: 'date' | 'quantity'
}

/**
 * Find the one date or quantity of a sentence.
 *
 * @param text Masked text of the sentence.
 * @returns `undefined` if there is none, or any other number.
 */
export function findStatedNumber(text: string, language: string): StatedNumber | undefined {
  const words = numberWords[language]
  if (words === undefined || !/\d/.test(text)) return undefined
  const {date, quantity, compound} = patternsOf(words)
  const dates = [...text.matchAll(date)].map((match) => place(match, 'date'))
  const quantities = [...text.matchAll(quantity)].map((match) => place(match, 'quantity'))
  // Beside another number, `5-year` is the name of what it counts; alone it is the number.
  const compounds = [...text.matchAll(compound)].map((match) => place(match, 'quantity'))
  const [found, second] = [dates, quantities, compounds].find(({length}) => length > 0) ?? []
  if (!found || second) return undefined
  const others = text.slice(0, found.start) + text.slice(found.end)
  return looseNumber.test(others) ? undefined : found
}

/** A number of its own, not one in a name: `COVID-19`, `B12`, `5-year`. */
export const looseNumber = /(?<![\p{L}\p{N}-])\d+(?![\p{L}\p{N}]|-\p{L})/u

function place({index, 0: whole}: RegExpExecArray, kind: StatedNumber['kind']): StatedNumber {
  return {start: index, end: index + whole.length, kind}
}

const patternsOf = remember(({units, months, beforeYear, to}: NumberWords) => {
  const range = `(?:${number})(?:\\s?(?:[-–]|${to})\\s?(?:${number}))?`
  const start = `(?<![\\p{L}\\p{N}.,/-])${sign}`
  const end = '(?![\\p{L}\\p{N}]|-\\p{L})'
  return {
    date: new RegExp(
      `\\b(?:\\d{1,2}\\.?\\s)?(?:de\\s)?(?:${months})\\s(?:\\d{1,2},\\s)?(?:de\\s)?[12]\\d{3}\\b|` +
        `(?<=\\b(?:${beforeYear})\\s)(?:1\\d{3}|20\\d{2})(?:\\s?[-–]\\s?(?:1\\d{3}|20\\d{2}))?(?![\\p{L}\\p{N}%]|[.,-]\\d|\\s(?:${units}))`,
      'giu'
    ),
    quantity: new RegExp(
      `${start}(?:[$€£]\\s?(?:${range})(?:\\s(?:${units}))?(?!\\s?[bmk]\\b)|(?:${range})(?:\\s?(?:${symbols})|\\s(?:${units})))${end}`,
      'gu'
    ),
    compound: new RegExp(`${start}(?:${number})-(?:${units})${end}`, 'gu')
  }
})
