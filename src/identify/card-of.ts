import type {Card, LedgerEntry, Prompt} from '../types/index.js'

/** Shown in a prompt for the part that is asked. */
const gap = '[…]'

/** Make a card from what the ledger keeps of it, although no note holds it. */
export function cardOf(entry: LedgerEntry): Card {
  const {guid, rule, path, anchor, explicitId, deck, tags, content, created, modified} = entry
  const shared = {
    ...{guid, rule, anchor, explicitId, deck, tags, content, created, modified},
    // Lines are not kept: each edit above a card would change the ledger.
    source: {path, line: 1, endLine: 1, heading: []},
    media: [],
    language: 'und',
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

function qaPrompts({question, answer, reversed}: LedgerEntry): Prompt[] {
  const forward = prompt(question, answer)
  return reversed ? [forward, prompt(answer, question)] : [forward]
}

function clozeText({question: sentence, deletions = []}: LedgerEntry) {
  const shown = deletions.filter(({removed}) => !removed).sort((a, b) => a.number - b.number)
  const texts = shown.map(({text}) => text)
  const prompts = texts.map((text) => prompt(sentence.replace(text, gap), text))
  return {sentence, deletions: texts, prompts}
}

function prompt(question: string, answer: string): Prompt {
  return {question, answer, context: '', details: ''}
}
