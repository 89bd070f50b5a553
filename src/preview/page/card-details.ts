import {obsidianUrl} from '../../render/source-link.js'
import type {Entry} from './entry.js'
import {createElement, find} from './find.js'

/** Show where a card comes from, and what there is to say about it. */
export function showDetails(entry: Entry | undefined, vault: string): void {
  find('source', HTMLElement).replaceChildren(...(entry ? describeSource(entry, vault) : []))
  find('facts', HTMLElement).replaceChildren(...(entry ? describeFacts(entry) : []))
  find('messages', HTMLElement).replaceChildren(...describeMessages(entry))
}

function describeSource({note}: Entry, vault: string): Node[] {
  const {path, line, heading} = note
  const link = createElement('a', '', `${path}:${line}`)
  link.href = obsidianUrl(vault, path, heading.at(-1) ?? '')
  return [link, ...(note.change ? [createElement('b', 'badge change', note.change)] : [])]
}

function describeFacts({note}: Entry): Node[] {
  const {deck, rule, tags, guid} = note
  const facts = [`deck ${deck}`, `rule ${rule}`, ...tags.map((tag) => `#${tag}`), guid]
  return facts.map((fact) => createElement('span', 'fact', fact))
}

function describeMessages(entry: Entry | undefined): Node[] {
  return (entry?.note.messages ?? []).map(({severity, line, column, reason, rule}) =>
    createElement('li', severity, `${line}:${column}: ${severity}: ${reason} [${rule}]`)
  )
}
