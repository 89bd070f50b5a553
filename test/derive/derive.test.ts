import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {acceptProposals, traceNote} from '../../src/derive.js'
import {parseNote} from '../../src/parse/index.js'
import type {Claim, Note, Rule} from '../../src/types/index.js'

function parse(...lines: string[]): Note {
  const note = parseNote(new VFile({path: 'a.md', value: lines.join('\n')}))
  if (!note) throw new Error('Cannot parse the note')
  return note
}

/** A rule that proposes one card for each top-level block, claiming what `claims` says. */
function rule(id: string, claims: (block: Claim['block']) => ReadonlyArray<Claim>): Rule {
  return {
    id,
    description: 'Proposes each block.',
    *derive({tree}) {
      for (const block of tree.children) {
        if (!block.position || block.type === 'yaml') continue
        const {position} = block
        const front = [{type: 'text', value: id} as const]
        yield {
          kind: 'basic',
          anchor: id,
          trail: [],
          position,
          claims: claims(block),
          front,
          back: [],
          details: []
        }
      }
    }
  }
}

const whole = (id: string) => rule(id, (block) => [{block}])
const sentence = (id: string, at: number) => rule(id, (block) => [{block, sentence: at}])

/** `rule line` of each accepted proposal. */
function accepted(note: Note, ...rules: ReadonlyArray<Rule>): string[] {
  return acceptProposals(note, traceNote(note, rules)).map(
    ({rule: id, proposal}) => `${id} ${proposal.position.start.line}`
  )
}

describe('where two rules read the same part, the first wins', () => {
  const note = parse('One. Two.', '', 'Three.')

  it('a whole block', () => {
    expect(accepted(note, whole('a'), whole('b'))).toEqual(['a 1', 'a 3'])
    expect(accepted(note, whole('b'), whole('a'))).toEqual(['b 1', 'b 3'])
  })

  it('one sentence of a block', () => {
    expect(accepted(note, sentence('a', 0), sentence('b', 0))).toEqual(['a 1', 'a 3'])
  })

  it('a block of which a sentence is taken', () => {
    expect(accepted(note, sentence('a', 0), whole('b'))).toEqual(['a 1', 'a 3'])
  })

  it('a sentence of a block that is taken', () => {
    expect(accepted(note, whole('a'), sentence('b', 1))).toEqual(['a 1', 'a 3'])
  })

  it('but both win where they read different sentences', () => {
    const both = accepted(note, sentence('a', 0), sentence('b', 1))
    expect(both).toEqual(['a 1', 'b 1', 'a 3', 'b 3'])
  })

  it('and a proposal that loses takes nothing', () => {
    const [first, second] = note.tree.children
    if (!first || !second) throw new Error('Unexpected note')
    const loses = rule('b', (block) => [{block: first}, ...(block === second ? [{block}] : [])])
    const rules = [rule('a', (block) => (block === first ? [{block}] : [])), loses, whole('c')]
    expect(accepted(note, ...rules)).toContain('c 3')
  })
})

it('gives proposals in the order of the note', () => {
  const note = parse('One.', '', 'Two.', '', 'Three.')
  const last = rule('a', (block) => [{block}])
  expect(accepted(note, last)).toEqual(['a 1', 'a 3', 'a 5'])
})

it('gives nothing for a note that says `cards: false`', () => {
  expect(accepted(parse('---', 'cards: false', '---', '', 'One.'), whole('a'))).toEqual([])
})

describe('explicit cards of other tools', () => {
  it.each([
    ['question :: answer', ['One.', '', 'What :: that', '', 'Two.'], ['a 1', 'a 5']],
    ['question ::: answer', ['What ::: that', '', 'Two.'], ['a 3']],
    ['a `?` line', ['What is it', '?', 'That.', '', 'Two.', '', 'Three.'], ['a 7']],
    ['a `??` line', ['What is it', '??', 'That.', '', 'Two.', '', 'Three.'], ['a 7']],
    ['a `?` paragraph', ['What is it', '', '?', '', 'That.', '', 'Two.'], ['a 7']],
    ['Q and A', ['Q: What is it?', 'A: That.', '', 'Two.'], ['a 4']],
    ['Q, and A below', ['Q: What is it?', '', 'A: That.', '', 'Two.'], ['a 5']],
    ['no partner, a list of symbols', ['F: force', '', 'Two.'], ['a 1', 'a 3']],
    ['START to END', ['START', 'Basic', '', 'What', '', 'Back: that', 'END', '', 'Two.'], ['a 9']],
    ['a fence of one block', ['START', 'What', 'END', '', 'Two.'], ['a 5']],
    ['a tag on a paragraph', ['What is it? #card', '', 'That.', '', 'Two.'], ['a 5']],
    [
      'a tag on a heading',
      ['## What? #flashcard', '', 'That.', '', '## Two', '', 'Three.'],
      ['a 5', 'a 7']
    ]
  ])('win inside their range: %s', (_, lines, expected) => {
    const note = parse(...lines)
    expect(accepted(note, whole('a'))).toEqual(expected)
  })

  it('say that they won, as information', () => {
    const note = parse('What :: that')
    accepted(note, whole('a'))
    expect(note.file.messages).toMatchObject([
      {ruleId: 'explicit-card', line: 1, fatal: undefined, source: 'cardwright'}
    ])
  })

  it.each([
    '`a :: b` is code',
    'a [b :: c](https://d.example) is a link',
    'a [[b :: c]] is a link',
    '$a :: b$ is math',
    'rating:: 5',
    'std::vector',
    'a: b',
    'Is it? Yes.',
    'a #cardinal',
    'The END of it'
  ])('are not found in %j', (line) => {
    expect(accepted(parse(line), whole('a'))).toEqual(['a 1'])
  })

  it('are not found in code', () => {
    expect(accepted(parse('```', 'a :: b', '?', 'Q: c', '```'), whole('a'))).toEqual(['a 1'])
  })
})

describe('a trace tells of all that the rules found', () => {
  const refuses: Rule = {
    id: 'r',
    description: 'Refuses the first block.',
    *derive({tree}) {
      const position = tree.children[0]?.position
      if (position) yield {kind: 'refusal', reason: 'Unexpected block', position}
    }
  }

  /** `rule outcome line`, and who won. */
  const trace = (note: Note, ...rules: ReadonlyArray<Rule>) =>
    traceNote(note, rules).map((outcome) => {
      const {line} = (outcome.kind === 'refused' ? outcome.refusal : outcome.proposal).position
        .start
      const winner = outcome.kind === 'lost' ? ` to ${outcome.winner.rule}` : ''
      return `${outcome.rule} ${outcome.kind} ${line}${winner}`
    })

  it('in the order of the rules', () => {
    const note = parse('One. Two.', '', 'A :: b')
    const rules = [refuses, sentence('a', 0), sentence('b', 1), whole('c'), sentence('d', 1)]
    expect(trace(note, ...rules)).toEqual([
      'r refused 1',
      'a accepted 1',
      'a explicit 3',
      'b accepted 1',
      'b explicit 3',
      'c lost 1 to a',
      'c explicit 3',
      'd lost 1 to b',
      'd explicit 3'
    ])
  })

  it('but a refusal is no card', () => {
    expect(accepted(parse('One.'), refuses)).toEqual([])
  })

  it('and is empty for a note that says `cards: false`', () => {
    expect(trace(parse('---', 'cards: false', '---', '', 'One.'), whole('a'), refuses)).toEqual([])
  })
})
