import {LedgerError} from './ledger-error.js'

/** A line without its ending. */
interface Line {
  text: string
  /** 1-based. */
  line: number
}

const lineFeed = 0x0a
const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/

/**
 * Split a ledger into lines, one at a time: a large one is never held as text as a whole. Git may
 * have changed line endings.
 *
 * @throws {LedgerError} If the last line has no ending, there is no line, or git left a conflict.
 */
export function* ledgerLines(bytes: Uint8Array, path: string): Generator<Line> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
    const text = decodeLine(decoder, bytes.subarray(start, end), line, path)
    if (conflictMark.test(text)) throw new LedgerError(path, line, 'holds a conflict', keepBoth)
    if (text !== '') yield {text, line}
    start = end + 1
    line += 1
  }
  if (start < bytes.length || line === 1) throw new LedgerError(path, line, 'is cut off')
}

const keepBoth =
  'Nothing was written. Delete the lines that begin with `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>` and keep all others: of two lines for one card the newer counts. The file `.gitattributes` beside the ledger makes git do so by itself'

function decodeLine(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  line: number,
  path: string
): string {
  try {
    return decoder.decode(bytes).replace(/\r$/, '')
  } catch {
    throw new LedgerError(path, line, 'holds bytes that are no UTF-8')
  }
}
