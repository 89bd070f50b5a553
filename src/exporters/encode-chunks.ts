/** Characters that are encoded at once: large enough to be fast, small beside the memory for cards. */
const batchLength = 1 << 20

/**
 * Encode text that comes in pieces, without ever holding all of it as one string.
 *
 * @returns UTF-8, without byte order mark.
 */
export function encodeChunks(chunks: Iterable<string>): Uint8Array {
  return concatenate([...encodeBatches(chunks)])
}

/** Encode text that comes in pieces, some megabyte at a time: UTF-8, without byte order mark. */
export function* encodeBatches(chunks: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let batch = ''
  for (const chunk of chunks) {
    batch += chunk
    if (batch.length < batchLength) continue
    yield encoder.encode(batch)
    batch = ''
  }
  yield encoder.encode(batch)
}

function concatenate(parts: ReadonlyArray<Uint8Array>): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}
