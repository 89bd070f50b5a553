import type {SqlValue} from 'sql.js'

/** First size (bytes): most rows are smaller. */
const firstSize = 1 << 14

/** UTF-8 of a UTF-16 code unit takes at most as many bytes. */
const maxUnitBytes = 3

/**
 * Encode the texts of rows as bytes that SQLite takes for text: sql.js encodes strings by the
 * character, which takes more than twice as long (measured). Of no bytes it would make NULL.
 *
 * @returns Encodes a row; its bytes hold until the next row, which takes the same memory: buffers of
 *   their own would be half a million in a large vault, and V8 collects garbage for each few megabytes.
 */
export function createRowEncoder(): (row: ReadonlyArray<SqlValue>) => SqlValue[] {
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(firstSize)
  return (row) => {
    const units = row.reduce<number>((sum, value) => sum + lengthOf(value), 0)
    if (units * maxUnitBytes > bytes.length) bytes = new Uint8Array(units * maxUnitBytes)
    let end = 0
    return row.map((value) => {
      if (typeof value !== 'string' || value === '') return value
      const start = end
      end += encoder.encodeInto(value, bytes.subarray(start)).written
      return bytes.subarray(start, end)
    })
  }
}

function lengthOf(value: SqlValue): number {
  return typeof value === 'string' ? value.length : 0
}
