/** Widths in columns; a label that is longer moves what follows. */
const labelWidth = 36
const valueWidth = 12
const barWidth = 11

/**
 * Print the title of a measurement above its rows.
 *
 * @param {import('./types.js').Measurement} measurement
 */
export function formatHeader({title, rival}) {
  return formatCells([title, 'cardwright', rival, rival && 'ratio', 'bar'])
}

/**
 * Print one row, its values below those of the header.
 *
 * @param {import('./types.js').Row} row
 */
export function formatRow({label, ours, rival = '', ratio, bar}) {
  const verdict = bar && (bar.isMet ? '  met' : '  MISSED')
  return (
    formatCells([
      `  ${label}`,
      ours,
      rival,
      ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
      bar?.text ?? ''
    ]) + (verdict ?? '')
  )
}

/** @param {number} ms */
export function formatTime(ms) {
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`
}

/**
 * Print a size; 1 MB is a million bytes.
 *
 * @param {number} bytes
 */
export function formatMegabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
}

/** @param {[label: string, ours: string, rival: string, ratio: string, bar: string]} cells */
function formatCells([label, ours, rival, ratio, bar]) {
  const values = [ours, rival, ratio].map((value) => value.padStart(valueWidth))
  return `${label.padEnd(labelWidth)}${values.join('')}${bar.padStart(barWidth)}`.trimEnd()
}
