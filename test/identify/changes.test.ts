import {describe, expect, it} from 'vitest'
import {describeChange} from '../../src/identify/describe-change.js'
import {stampNoteTypes} from '../../src/identify/index.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {readTemplates} from '../../src/templates.js'
import type {ChangeType, LedgerEntry} from '../../src/types/index.js'
import {entry} from '../ledger/entry.js'

const before = entry({tags: ['bread', 'Craft']})

describe('a change', () => {
  it.each<[string, Partial<LedgerEntry>, ChangeType | undefined]>([
    ['nothing', {}, undefined],
    ['the answer', {answer: 'x'}, 'edited'],
    ['the question', {question: 'x'}, 'renamed'],
    ['question and answer', {question: 'x', answer: 'x'}, 'edited'],
    ['bold in the answer', {fields: {...before.fields, back: '<b>x</b>'}}, 'edited'],
    ['the details', {fields: {...before.fields, extra: 'x'}}, 'edited'],
    ['the context', {fields: {...before.fields, context: 'x'}, content: 'x'}, 'moved'],
    ['the note', {path: 'x.md'}, 'moved'],
    ['the deck', {deck: 'Other'}, 'moved'],
    ['the spelling of the deck', {deck: 'VAULT'}, undefined],
    ['the tags', {tags: ['bread']}, 'retagged'],
    ['the spelling of a tag, and with it the order', {tags: ['Bread', 'craft']}, 'retagged'],
    ['direction and answer', {reversed: true, answer: 'x'}, 'retyped'],
    ['rule, anchor and id', {rule: 'x', anchor: 'x', explicitId: 'x'}, undefined],
    ['gone from all notes', {removed: 1}, 'removed']
  ])('%s', (_, parts, type) => {
    expect(describeChange(before, {...before, ...parts})?.type).toBe(type)
  })

  it('of a card that was gone is its return, whatever else changed', () => {
    const change = describeChange({...before, removed: 1}, {...before, answer: 'x'})
    expect(change).toMatchObject({type: 'returned', guid: before.guid})
  })

  it('of a card that was never there has nothing before it', () => {
    expect(describeChange(undefined, before)).toEqual({
      type: 'new',
      guid: before.guid,
      after: before
    })
  })
})

describe('note types', () => {
  const templates = readTemplates()
  const first = stampNoteTypes(emptyLedger, templates, {now: 10})

  it('are as new as the first build', () => {
    expect([first.noteTypes.qa?.modified, first.noteTypes.cloze?.modified]).toEqual([10, 10])
  })

  it('stay when their HTML and CSS stay', () => {
    expect(stampNoteTypes(first, {...templates}, {now: 20})).toBe(first)
  })

  it('are newer, each by itself, when their HTML changes', () => {
    const {qa, cloze} = stampNoteTypes(first, {...templates, clozeBack: 'x'}, {now: 20}).noteTypes
    expect([qa?.modified, cloze?.modified]).toEqual([10, 20])
  })

  it('are newer, both, when their CSS changes, though the clock went back', () => {
    const {qa, cloze} = stampNoteTypes(first, {...templates, style: 'x'}, {now: 5}).noteTypes
    expect([qa?.modified, cloze?.modified]).toEqual([11, 11])
  })
})
