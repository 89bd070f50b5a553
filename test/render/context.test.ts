import {describe, expect, it} from 'vitest'
import {contextOf, foldText, holdsWords} from '../../src/render/context.js'

describe('context', () => {
  it('joins title and headings', () => {
    expect(contextOf(['Plants', 'Roots', 'Hairs'], 'What grows?', [])).toBe(
      'Plants › Roots › Hairs'
    )
  })

  it('leaves out what the question says, whatever its case and marks', () => {
    expect(contextOf(['Plants', 'Root-hairs'], 'What are root hairs?', [])).toBe('Plants')
  })

  it('keeps a part that is only half of a word of the question', () => {
    expect(contextOf(['Plants', 'Root'], 'What are rootlets?', [])).toBe('Plants › Root')
  })

  it('leaves out what holds an answer', () => {
    expect(contextOf(['Plants', 'The xylem of roots'], 'What carries water?', ['Xylem'])).toBe(
      'Plants'
    )
  })

  it('names a part once', () => {
    expect(contextOf(['Plants', 'Roots', 'Plants'], 'Why?', [])).toBe('Plants › Roots')
  })

  it('leaves out empty parts', () => {
    expect(contextOf(['', 'Roots', ''], 'Why?', [])).toBe('Roots')
    expect(contextOf([], 'Why?', [])).toBe('')
  })

  const words = (count: number, word: string) => Array(count).fill(word).join(' ')

  it('has at most 30 words: title and nearest heading stay longest', () => {
    const parts = ['Plants', words(20, 'a'), words(20, 'b'), words(20, 'c')]
    expect(contextOf(parts, 'Why?', [])).toBe(`Plants › ${words(20, 'c')}`)
  })

  it('is empty rather than longer', () => {
    expect(contextOf([words(40, 'a')], 'Why?', [])).toBe('')
    expect(contextOf(['Plants', words(40, 'a')], 'Why?', [])).toBe('Plants')
  })
})

describe('comparing words', () => {
  it('folds case, marks, spaces and compatible characters', () => {
    expect(foldText('  The “Ｒoot”-hairs:\n2 ')).toBe(' the root hairs 2 ')
  })

  it('finds whole words only', () => {
    expect(holdsWords('the roots of plants', 'root')).toBe(false)
    expect(holdsWords('the roots of plants', 'Roots of')).toBe(true)
    expect(holdsWords('the roots of plants', '—')).toBe(false)
  })
})
