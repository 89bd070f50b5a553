import {type Zippable, zipSync} from 'fflate'
import type {Deck} from '../../types/index.js'
import type {Exporter} from '../exporter.js'
import {collection} from './collection.js'

/** Formats that deflating makes no smaller. */
const compressed = /\.(?:avif|gif|jpe?g|m4a|mov|mp[34]|og[ag]|opus|pdf|png|web[mp]|zip)$/i

/** Of 0–9. Measured on 50,000 cards: lower levels are hardly faster, and up to a fifth larger. */
const level = 6

/** Anki package of schema 11, which all versions and clients read: all decks, and their media. */
export const ankiPackage: Exporter = {
  format: 'apkg',
  async encode(decks, options) {
    const media = usedMedia(decks, options.media)
    const names = media.map(([name]) => name)
    const entries: Zippable = {
      'collection.anki2': [await collection(decks, options), {level}],
      media: [new TextEncoder().encode(JSON.stringify({...names})), {level: 0}]
    }
    for (const [index, [name, bytes]] of media.entries()) {
      entries[index] = [bytes, {level: compressed.test(name) ? 0 : level}]
    }
    // Entries with numbers for names come first, in ascending order. Zip keeps local time without a
    // zone, so a local date gives the same bytes in every zone.
    return zipSync(entries, {mtime: new Date(1980, 0, 1)})
  }
}

/** Media that cards use, sorted by name. Those that could not be read are left out. */
function usedMedia(
  decks: ReadonlyArray<Deck>,
  media: ReadonlyMap<string, Uint8Array>
): Array<[name: string, bytes: Uint8Array]> {
  const used = new Set(decks.flatMap(({cards}) => cards.flatMap((card) => card.media)))
  return [...media].filter(([name]) => used.has(name)).sort(([a], [b]) => (a < b ? -1 : 1))
}
