import {htmlText} from '../render/index.js'
import type {Card, LedgerEntry, Prompt} from '../types/index.js'

/** Shown in a prompt for the part that is asked. */
const gap = '[…]'

/** Before the last level of an anchor: the term of a card that is asked in both directions. */
const anchorSeparator = ' › '

/** Make a card from what the ledger keeps of it, although no note holds it. */
export function cardOf(entry: LedgerEntry): Card {
  const {guid, rule, path, anchor, explicitId, deck, tags, content, created, modified} = entry
  const shared = {
    ...{guid, rule, anchor, explicitId, deck, tags, content, created, modified},
    // Lines are not kept: each edit above a card would change the ledger.
    source: {path, line: 1, endLine: 1, heading: []},
    media: [],
    language: entry.language ?? 'und',
    fieldLanguage: entry.language ?? 'und',
    signals: {}
  }
  const places = {extra: '', context: '', source: '', media: ''}
  if (entry.noteType === 'cloze') {
    const fields = {text: '', ...places, ...entry.fields}
    return {...shared, kind: 'cloze', ...clozeText(entry), fields}
  }
  const fields = {front: '', back: '', reverse: '' as const, ...places, ...entry.fields}
  const kind = entry.reversed ? 'reversed' : 'basic'
  return {...shared, kind, prompts: qaPrompts(entry), fields}
}

function qaPrompts(entry: LedgerEntry): Prompt[] {
  const {question, answer, reversed, anchor} = entry
  const rest = readRest(entry)
  const term = anchor.split(anchorSeparator).at(-1) ?? ''
  const forward = {question, answer, ...rest}
  return reversed ? [forward, {question: answer, answer: term, ...rest}] : [forward]
}

function clozeText(entry: LedgerEntry) {
  const {question: sentence, deletions = []} = entry
  const rest = readRest(entry)
  const shown = deletions.filter(({removed}) => !removed).sort((a, b) => a.number - b.number)
  const texts = shown.map(({text}) => text)
  const prompts = texts.map((text) => ({
    question: sentence.replace(text, gap),
    answer: text,
    ...rest
  }))
  return {sentence, deletions: texts, prompts}
}

/** Of these the ledger keeps the HTML alone. */
function readRest({fields}: LedgerEntry): Pick<Prompt, 'context' | 'details'> {
  return {context: htmlText(fields.context ?? ''), details: htmlText(fields.extra ?? '')}
}
