import {describe, expect, it} from 'vitest'
import {numberCloze} from '../../src/identify/number-cloze.js'
import {pinDeletions} from '../../src/identify/pin-deletions.js'
import {cloze} from '../screen/candidates.js'

/** Pin the deletions of a sentence as it changes; written as `number text`, those that went with `−`. */
function pin(...versions: ReadonlyArray<ReadonlyArray<string>>): string[] {
  const pinned = versions.reduce<ReturnType<typeof pinDeletions>>(
    (known, texts) => pinDeletions(texts, known),
    []
  )
  return pinned.map(({number, text, removed}) => `${removed ? '−' : ''}${number} ${text}`)
}

describe('numbers of deletions', () => {
  it.each<[string, string[][], string[]]>([
    ['begin at 1, in the order of the sentence', [['a', 'b', 'c']], ['1 a', '2 b', '3 c']],
    [
      'stay when the order changes',
      [
        ['a', 'b', 'c'],
        ['c', 'a', 'b']
      ],
      ['3 c', '1 a', '2 b']
    ],
    [
      'stay when the second of three goes',
      [
        ['a', 'b', 'c'],
        ['a', 'c']
      ],
      ['1 a', '3 c', '−2 b']
    ],
    [
      'come back with their phrase',
      [
        ['a', 'b', 'c'],
        ['a', 'c'],
        ['a', 'b', 'c']
      ],
      ['1 a', '2 b', '3 c']
    ],
    [
      'rise for one that is added in the middle',
      [
        ['a', 'b'],
        ['a', 'x', 'b']
      ],
      ['1 a', '3 x', '2 b']
    ],
    [
      'stay when a phrase is reworded',
      [
        ['a', 'b', 'c'],
        ['a', 'B', 'c']
      ],
      ['1 a', '2 B', '3 c']
    ],
    [
      'stay when all phrases are reworded',
      [
        ['a', 'b'],
        ['A', 'B']
      ],
      ['1 A', '2 B']
    ],
    [
      'are no other phrase’s when one goes and one comes elsewhere',
      [
        ['a', 'b'],
        ['b', 'x']
      ],
      ['2 b', '3 x', '−1 a']
    ],
    [
      'are no other phrase’s after it went',
      [['a', 'b'], ['b'], ['b', 'x']],
      ['2 b', '3 x', '−1 a']
    ],
    [
      'are kept for each of two that say the same',
      [
        ['a', 'a'],
        ['a', 'a', 'b']
      ],
      ['1 a', '2 a', '3 b']
    ],
    ['are kept for all when there is none left', [['a', 'b'], []], ['−1 a', '−2 b']]
  ])('%s', (_, versions, expected) => {
    expect(pin(...versions)).toEqual(expected)
  })
})

describe('a cloze', () => {
  const candidate = {
    ...cloze({question: '[…] b', answer: 'a'}, {question: 'a […]', answer: 'b'}),
    fields: {text: '{{c1::a}} {{c2::b}}', extra: '', context: '', source: '', media: ''}
  }

  it('is the same when its numbers are those of its places', () => {
    expect(numberCloze(candidate, pinDeletions(['a', 'b']))).toBe(candidate)
  })

  it('takes the numbers that are pinned, its prompts by number', () => {
    const pinned = [
      {number: 4, text: 'a'},
      {number: 2, text: 'b'}
    ]
    const numbered = numberCloze(candidate, pinned)
    expect(numbered.fields.text).toBe('{{c4::a}} {{c2::b}}')
    expect(numbered.deletions).toEqual(['b', 'a'])
    expect(numbered.prompts.map(({answer}) => answer)).toEqual(['b', 'a'])
  })
})

describe('a phrase that is no longer hidden', () => {
  const known = pinDeletions(['Gutenberg', 'Mainz'])
  const numbers = (texts: string[], sentence: string) =>
    pinDeletions(texts, known, sentence)
      .slice(0, texts.length)
      .map(({number}) => number)

  it('keeps its number to itself while it stands in the sentence', () => {
    const sentence = 'In 1455 Gutenberg finished the book in the city of Mainz.'
    expect(numbers(['city', 'Mainz'], sentence)).toEqual([3, 2])
  })

  it('hands it to what was put in its place', () => {
    expect(numbers(['Fust', 'Mainz'], 'In 1455 Fust finished the book in Mainz.')).toEqual([1, 2])
  })

  it('hands it to a longer phrase that holds it', () => {
    const sentence = 'In 1455 Johannes Gutenberg finished the book in Mainz.'
    expect(numbers(['Johannes Gutenberg', 'Mainz'], sentence)).toEqual([1, 2])
  })
})
