import type {LedgerEntry} from '../types/index.js'

/**
 * Let entries hold each text once: cards of one section share place and source, and where a card has
 * no markup its fields are its question and answer (measured: half the memory of a large ledger).
 *
 * @param shared Texts that many entries hold, by themselves; grows.
 */
export function shareTexts(entry: LedgerEntry, shared: Map<string, string>): LedgerEntry {
  const share = (text: string): string => {
    const known = shared.get(text)
    if (known === undefined) shared.set(text, text)
    return known ?? text
  }
  const {question, answer, fields} = entry
  const shareField = (html: string): string => {
    if (html === question) return question
    return html === answer ? answer : html
  }
  const own = Object.entries(fields).map(([name, html]) => {
    const isPlace = name === 'context' || name === 'source'
    return [name, isPlace ? share(html) : shareField(html)]
  })
  return Object.assign(entry, {
    rule: share(entry.rule),
    path: share(entry.path),
    deck: share(entry.deck),
    anchor: entry.anchor === question ? question : entry.anchor,
    tags: entry.tags.map(share),
    fields: Object.fromEntries(own)
  })
}
