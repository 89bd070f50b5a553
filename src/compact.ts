import type {Candidate} from './types/index.js'

/**
 * Copy candidates so that they keep nothing else alive, and each text and list of texts once. A
 * string cut from a note holds the whole note, one put together holds its parts, and most texts of
 * a card stand in it two or three times: as a field, in a prompt, in the prompt of the other
 * direction (measured: a third of the memory). Tags and headings are those of many cards.
 */
export function compactCandidates(candidates: ReadonlyArray<Candidate>): Candidate[] {
  const texts = new Set<string>()
  collectTexts(candidates, texts)
  const originals = [...texts]
  // JSON gives new strings, of one byte a character where that will do (measured: a sixth of all
  // memory). A list of strings comes back as a list of strings.
  const copies = JSON.parse(JSON.stringify(originals)) as string[]
  const copyOf = new Map(originals.map((text, at) => [text, copies[at] ?? text]))
  return copyParts(candidates, (text) => copyOf.get(text) ?? text)
}

/**
 * Copy candidates so that they hold each text and list of texts once; the texts must not be cut from
 * notes.
 */
export function internTexts(candidates: ReadonlyArray<Candidate>): Candidate[] {
  const texts = new Map<string, string>()
  return copyParts(candidates, (text) => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  })
}

/** Copy a text that may be cut from others, or put together, so that it does not keep them alive. */
export function copyText(text: string): string {
  // A string comes back as a string.
  return JSON.parse(JSON.stringify(text)) as string
}

function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value)
  else if (Array.isArray(value)) for (const part of value) collectTexts(part, texts)
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collectTexts(part, texts)
}

function copyParts(
  candidates: ReadonlyArray<Candidate>,
  replace: (text: string) => string
): Candidate[] {
  const lists = new Map<string, ReadonlyArray<unknown>>()
  const share = (list: ReadonlyArray<unknown>) => {
    if (!list.every((part) => typeof part === 'string')) return list
    const key = JSON.stringify(list)
    const known = lists.get(key)
    if (!known) lists.set(key, list)
    return known ?? list
  }
  const signals = new Map<string, Candidate['signals']>()
  return candidates.map((candidate) => {
    const copy = mapParts(candidate, replace, share)
    const key = JSON.stringify(copy.signals)
    const known = signals.get(key)
    if (known) copy.signals = known
    else signals.set(key, copy.signals)
    return copy
  })
}

/** Copy plain data with each string and then each list in it replaced. */
function mapParts<Value>(
  value: Value,
  replace: (text: string) => string,
  share: (list: ReadonlyArray<unknown>) => ReadonlyArray<unknown>
): Value {
  if (typeof value === 'string') return replace(value) as Value
  if (Array.isArray(value))
    return share(value.map((part) => mapParts(part, replace, share))) as Value
  if (typeof value !== 'object' || value === null) return value
  const copy = {...value}
  for (const key in copy) copy[key] = mapParts(copy[key], replace, share)
  return copy
}
