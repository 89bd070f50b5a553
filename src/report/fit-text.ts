import measureText from 'string-width'

const ellipsis = '…'
const graphemes = new Intl.Segmenter()

/** Cut a text so that it takes at most some columns of a terminal, where some characters are two wide. */
export function fitText(text: string, columns: number): string {
  if (measureText(text) <= columns) return text
  let start = ''
  let width = measureText(ellipsis)
  for (const {segment} of graphemes.segment(text)) {
    width += measureText(segment)
    if (width > columns) break
    start += segment
  }
  return start + ellipsis
}

/** Fill a text up with spaces. */
export function padText(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - measureText(text)))
}
