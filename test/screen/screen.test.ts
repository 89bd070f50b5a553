import {describe, expect, it} from 'vitest'
import {screenCandidates} from '../../src/screen.js'
import type {Candidate} from '../../src/types/index.js'
import {cloze, qa} from './candidates.js'

const good = qa({question: 'What is a cell?', answer: 'the smallest unit of life'})

/** What is kept of some candidates, and the messages as `level ruleId`. */
function screen(...candidates: ReadonlyArray<Candidate>) {
  const {candidates: kept, verdicts} = screenCandidates(candidates)
  const messages = verdicts.map(({message}) => message)
  const levels = messages.map(({fatal, ruleId}) => `${levelOf(fatal)} ${ruleId}`)
  return {kept, levels, reasons: messages.map(({reason}) => reason)}
}

function levelOf(fatal: boolean | null | undefined): string {
  if (fatal) return 'error'
  return fatal === false ? 'warning' : 'info'
}

const words = (count: number) => Array.from({length: count}, (_, at) => `w${at}`).join(' ')

it('keeps a good card and says nothing', () => {
  expect(screen(good)).toEqual({kept: [good], levels: [], reasons: []})
})

describe('drops, with a warning', () => {
  it.each([
    ['empty-side', '', 'an answer'],
    ['empty-side', 'What is it?', ''],
    ['open-pronoun', 'They allow for what?', 'speed'],
    ['open-pronoun', 'it grows into […]', 'a plant'],
    ['long-answer', 'What is a cell?', words(81)],
    ['long-question', `What is ${words(60)}?`, 'a cell'],
    ['answer-in-question', 'What is a plant cell?', 'Plant cell'],
    ['answer-in-question', 'What is a plant-cell?', 'plant cell.'],
    ['answer-in-question', 'What are managed cloud zones?', 'zones managed in the cloud'],
    ['shown-elsewhere', 'What is a pylon?', 'the tower in the picture above'],
    ['markup', 'What do cells make?', 'they make {ATP} all day'],
    ['no-context', 'Cells?', 'the smallest units of life']
  ])('%s: %j → %j', (ruleId, question, answer) => {
    const {kept, levels} = screen(qa({question, answer}))
    expect(kept).toEqual([])
    expect(levels).toEqual([`warning ${ruleId}`])
  })

  it('an answer that stands in the context', () => {
    const {levels} = screen(qa({question: 'What is alive?', answer: 'cells', context: 'All cells'}))
    expect(levels).toEqual(['warning answer-in-question'])
  })

  it('a cloze of which one prompt is bad', () => {
    const prompts = [
      {question: 'A […] makes a cell divide.', answer: 'signal'},
      {question: 'A signal makes a cell […].', answer: 'cell'}
    ]
    expect(screen(cloze(...prompts)).levels).toEqual(['warning answer-in-question'])
  })
})

describe('keeps', () => {
  it('a long answer, with a warning', () => {
    const candidate = qa({question: 'What is a cell?', answer: words(41)})
    expect(screen(candidate)).toMatchObject({kept: [candidate], levels: ['warning long-answer']})
  })

  it.each([words(40), '字'.repeat(80)])('an answer of up to 40 words without one', (answer) => {
    expect(screen(qa({question: 'What is a cell?', answer})).levels).toEqual([])
  })

  it('an answer that is only half of a word of the question', () => {
    expect(screen(qa({question: 'What is a cellar?', answer: 'cell'})).levels).toEqual([])
  })

  it('an answer of marks alone', () => {
    expect(screen(qa({question: 'Which operator adds?', answer: '`+`'})).levels).toEqual([])
  })

  it('one word with a context', () => {
    const candidate = qa({question: 'Cells?', answer: 'small', context: 'Biology'})
    expect(screen(candidate).levels).toEqual([])
  })

  it('the forward prompt where only the backward one is bad', () => {
    const {kept, levels} = screen(
      qa(
        {question: 'What is a cell?', answer: 'it divides'},
        {question: 'it divides', answer: 'a cell'}
      )
    )
    expect(levels).toEqual(['info one-way'])
    expect(kept).toMatchObject([
      {kind: 'basic', fields: {reverse: ''}, prompts: [{answer: 'it divides'}]}
    ])
  })
})

describe('interference', () => {
  it('keeps the first of two equal cards, and says so as information', () => {
    const second = qa({question: 'what is a CELL', answer: 'The smallest unit of life!'})
    expect(screen(good, second)).toMatchObject({kept: [good], levels: ['info duplicate']})
  })

  it('keeps none of two cards with one question and several answers', () => {
    const second = qa({question: 'What is a cell?', answer: 'a room of a monk'})
    expect(screen(good, second)).toMatchObject({
      kept: [],
      levels: ['warning interference', 'warning interference']
    })
  })

  it('keeps both where their contexts differ', () => {
    const first = qa({question: 'What is a cell?', answer: 'a unit of life', context: 'Biology'})
    const second = qa({question: 'What is a cell?', answer: 'a room', context: 'Prisons'})
    expect(screen(first, second).kept).toEqual([first, second])
  })

  it('drops the backward prompts of two terms that mean the same', () => {
    const one = qa(
      {question: 'What is a car?', answer: 'a vehicle'},
      {question: 'a vehicle', answer: 'car'}
    )
    const two = qa(
      {question: 'What is an auto?', answer: 'a vehicle'},
      {question: 'a vehicle', answer: 'auto'}
    )
    const {kept, levels} = screen(one, two)
    expect(kept.map(({kind}) => kind)).toEqual(['basic', 'basic'])
    expect(levels).toEqual(['info one-way', 'info one-way'])
  })

  it('names the place of the other card', () => {
    const question = 'What is a cell?'
    const at = (path: string, line: number) => ({path, line, endLine: line, heading: []})
    const one = {...good, source: at('b.md', 1)}
    const two = {...good, source: at('c.md', 2)}
    const other = {...qa({question, answer: 'a room of a monk'}), source: at('d.md', 4)}
    expect(screen(one, two).reasons).toEqual([
      'Unexpected second card for “What is a cell?”, the first is at b.md:1; `bold-definition` gives no card here'
    ])
    const reasons = screen(one, other, two).reasons.map(
      (reason) => /another is at \S+\d/.exec(reason)?.[0]
    )
    expect(reasons).toEqual([
      'another is at d.md:4',
      'another is at b.md:1',
      'another is at d.md:4'
    ])
  })

  it('does not count the answers of cards that are dropped for another reason', () => {
    const dropped = qa({question: 'What is a cell?', answer: words(81)})
    expect(screen(good, dropped).kept).toEqual([good])
  })
})

it('says where the card would have stood', () => {
  const [verdict] = screenCandidates([qa({question: '', answer: 'a'})]).verdicts
  expect(verdict?.message).toMatchObject({
    file: 'a.md',
    line: 3,
    column: 1,
    source: 'cardwright',
    reason:
      'Unexpected empty side, expected a question and an answer; `bold-definition` gives no card here'
  })
})

it('quotes at most 60 characters of a question', () => {
  const [reason = ''] = screen(qa({question: `They ${words(50)}`, answer: 'a'})).reasons
  expect(reason).toMatch(/“They .{54}…”/)
})
