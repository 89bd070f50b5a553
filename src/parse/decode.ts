import type {VFile} from 'vfile'
import {reportError} from '../message.js'

/** Leading bytes of UTF-16 text, either byte order. */
const utf16Marks: ReadonlyArray<readonly [number, number]> = [
  [0xff, 0xfe],
  [0xfe, 0xff]
]

/**
 * Read a file's bytes as UTF-8, without a leading byte order mark.
 *
 * @returns The text, or `undefined` with an error message on the file: not UTF-8, or NUL bytes.
 */
export function decodeText(file: VFile): string | undefined {
  const {value} = file
  if (value === undefined) return undefined
  if (typeof value === 'string') return readString(file, value)
  if (utf16Marks.some(([first, second]) => value[0] === first && value[1] === second)) {
    reportError(file, 'Unexpected UTF-16 text, expected UTF-8', 'file-encoding', start)
    return undefined
  }
  try {
    return readString(file, new TextDecoder('utf-8', {fatal: true}).decode(value))
  } catch {
    reportError(file, 'Unexpected bytes, expected UTF-8', 'file-encoding', findBadByte(value))
    return undefined
  }
}

const start = {line: 1, column: 1}

function readString(file: VFile, text: string): string | undefined {
  const at = text.indexOf('\0')
  if (at === -1) return text.startsWith('\uFEFF') ? text.slice(1) : text
  const before = text.slice(0, at).split('\n')
  const place = {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
  reportError(file, 'Unexpected NUL character, expected text', 'file-encoding', place)
  return undefined
}

/** Line and column (in characters) of the first byte sequence that is not UTF-8. */
function findBadByte(bytes: Uint8Array): {line: number; column: number} {
  let line = 1
  let from = 0
  while (from < bytes.length) {
    const found = bytes.indexOf(0x0a, from)
    const to = found === -1 ? bytes.length : found
    const text = new TextDecoder('utf-8').decode(bytes.subarray(from, to))
    const bad = text.indexOf('\uFFFD')
    if (bad !== -1 && !isUtf8(bytes.subarray(from, to))) return {line, column: bad + 1}
    line += 1
    from = to + 1
  }
  return start
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}
