import {formatTime} from './format-row.mjs'

/**
 * Run two things by turns, so that a busy minute slows both: A B A B …, after one turn that does
 * not count.
 *
 * @template T
 * @param {number} turns
 * @param {() => Promise<T>} runOurs
 * @param {() => Promise<T>} runRival
 * @returns {Promise<Array<{ours: T, rival: T}>>}
 */
export async function takeTurns(turns, runOurs, runRival) {
  await runOurs()
  await runRival()
  const pairs = []
  for (let turn = 0; turn < turns; turn += 1) {
    pairs.push({ours: await runOurs(), rival: await runRival()})
  }
  return pairs
}

/**
 * Sum up turns: medians of both, and the median of the ratios of each turn, which need not be the
 * ratio of the medians.
 *
 * @template T
 * @param {string} label
 * @param {ReadonlyArray<{ours: T, rival: T}>} pairs
 * @param {(result: T) => number} readMs
 * @param {number} [maxRatio] The bar.
 * @returns {import('./types.js').Row}
 */
export function compareTimes(label, pairs, readMs, maxRatio) {
  const ratio = median(pairs.map(({ours, rival}) => readMs(ours) / readMs(rival)))
  const row = {
    label,
    ours: formatTime(median(pairs.map(({ours}) => readMs(ours)))),
    rival: formatTime(median(pairs.map(({rival}) => readMs(rival)))),
    ratio
  }
  if (maxRatio === undefined) return row
  return {...row, bar: {text: `≤ ${maxRatio}×`, isMet: ratio <= maxRatio}}
}

/** @param {ReadonlyArray<number>} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (lower + upper) / 2
}
