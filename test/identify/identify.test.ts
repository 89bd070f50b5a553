import {describe, expect, it} from 'vitest'
import {identifyCards} from '../../src/identify/index.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {Candidate, LabeledCandidate} from '../../src/types/index.js'
import {cloze, qa} from '../screen/candidates.js'

const prompt = {question: 'What is a cell?', answer: 'the smallest unit of life'}
const base = qa(prompt)

function label(candidate: Candidate): LabeledCandidate {
  return {...candidate, deck: candidate.deck ?? 'Vault'}
}

/** Guids of candidates in an empty ledger. */
function guids(...candidates: ReadonlyArray<Candidate>): string[] {
  return identifyCards(candidates.map(label), emptyLedger, {now: 0}).cards.map(({guid}) => guid)
}

function at(path: string, anchor: string, explicitId?: string): Candidate {
  return {...base, anchor, explicitId, source: {...base.source, path}}
}

/** Frozen: a change here takes away the history of every card in the world. */
describe('guids that never change', () => {
  it.each([
    ['a definition', at('a.md', 'Cell'), '43d3adrfgw20'],
    ['another note', at('Biology/Cell wall.md', 'Cell'), '06an5zyh605a'],
    ['another rule', {...base, rule: 'table-row'}, '47vokb703znp'],
    ['a cloze', {...cloze(prompt), rule: 'bold-cloze'}, '5lnzlktja09h'],
    ['letters beyond ASCII', at('生物/Größe.md', '细胞 🌱'), '06pmsvk7rttq'],
    ['an explicit id', at('a.md', 'Cell', 'cell-1'), '0rtkxykvbl5q']
  ])('%s', (_, candidate, guid) => {
    expect(guids(candidate)).toEqual([guid])
  })

  it('the second and third card at one place', () => {
    expect(guids(base, base, base)).toEqual(['43d3adrfgw20', '27xr1s7zckn2', '2mkeybxobm6m'])
  })
})

describe('what a guid hangs on', () => {
  const [guid] = guids(base)

  it.each<[string, Partial<Candidate>]>([
    ['question and answer', {prompts: [{...prompt, context: '', details: ''}]}],
    ['deck and tags', {deck: 'Biology', tags: ['cell']}],
    ['line and headings', {source: {path: 'a.md', line: 9, endLine: 12, heading: ['Cells']}}],
    ['language and signals', {language: 'de', signals: {style: 'bold'}}],
    ['media', {media: ['a.png']}]
  ])('not on %s', (_, change) => {
    // The change keeps the kind, to which the fields belong.
    expect(guids({...base, ...change} as Candidate)).toEqual([guid])
  })

  it('not on the second direction', () => {
    expect(guids(qa(prompt, {question: 'the smallest unit of life', answer: 'cell'}))).toEqual([
      guid
    ])
  })

  it('not on how an accent is written', () => {
    expect(guids(at('Größe.md', 'Größe'))).toEqual(
      guids(at('Größe.md'.normalize('NFD'), 'Größe'.normalize('NFD')))
    )
  })

  it.each([
    ['the path', at('b.md', 'Cell')],
    ['the anchor', at('a.md', 'Wall')],
    ['the rule', {...base, rule: 'table-row'}],
    ['the note type', {...cloze(prompt)}]
  ])('on %s', (_, candidate) => {
    expect(guids(candidate)).not.toEqual([guid])
  })

  it('not on path and anchor where there is an explicit id', () => {
    expect(guids(at('a.md', 'Cell', 'x'))).toEqual(guids(at('b.md', 'Wall', 'x')))
  })

  it('not on time zone and locale', () => {
    const {TZ, LANG} = process.env
    Object.assign(process.env, {TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8'})
    expect(guids(base)).toEqual([guid])
    Object.assign(process.env, {TZ: TZ ?? '', LANG: LANG ?? ''})
  })
})

describe('several cards at one place', () => {
  it('get different guids, in their order', () => {
    const all = guids(base, base, base)
    expect(new Set(all).size).toBe(3)
    expect(all[0]).toBe(guids(base)[0])
  })

  it('get different guids though they share an explicit id', () => {
    expect(new Set(guids(at('a.md', 'A', 'x'), at('a.md', 'B', 'x'))).size).toBe(2)
  })

  it('does not mix up path and anchor', () => {
    expect(guids(at('a', 'b/c'))).not.toEqual(guids(at('a/b', 'c')))
  })

  it('leaves the guids of others alone when one is added at another place', () => {
    const [first, , second] = guids(base, at('b.md', 'Wall'), base)
    expect([first, second]).toEqual(guids(base, base))
  })
})

it('writes guids of 12 characters, digits and small letters', () => {
  const all = guids(...Array.from({length: 500}, (_, number) => at('a.md', String(number))))
  expect(new Set(all).size).toBe(500)
  for (const guid of all) expect(guid).toMatch(/^[0-9a-z]{12}$/)
})
