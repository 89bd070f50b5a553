import type {NoteCache} from '../../src/types/index.js'

/** A cache in memory that knows what it was asked. */
export interface MemoryCache extends NoteCache {
  hits: number
  misses: number
  readings: Map<string, string>
}

export function createMemoryCache(): MemoryCache {
  const cache: MemoryCache = {
    hits: 0,
    misses: 0,
    readings: new Map(),
    read(key) {
      const text = cache.readings.get(key)
      if (text === undefined) cache.misses += 1
      else cache.hits += 1
      return text === undefined ? undefined : JSON.parse(text)
    },
    write(key, reading) {
      cache.readings.set(key, JSON.stringify(reading))
    }
  }
  return cache
}
