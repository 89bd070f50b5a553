import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {expandMacros, readMacros} from '../../src/render/tex/index.js'

function expand(definitions: string, tex: string): string {
  return expandMacros(tex, readMacros(definitions).macros)
}

describe('macros of TeX', () => {
  it.each([
    ['a name', '\\newcommand{\\R}{\\mathbb{R}}', 'x \\in \\R^n', 'x \\in \\mathbb{R}^n'],
    ['a name without braces', '\\newcommand\\R{\\mathbb R}', '\\R', '\\mathbb R'],
    ['a new meaning', '\\renewcommand*{\\vec}[1]{\\mathbf{#1}}', '\\vec v', '\\mathbf{v}'],
    [
      'two arguments',
      '\\newcommand{\\f}[2]{\\frac{#1}{#2}}',
      '\\f{a}{\\f bc}',
      '\\frac{a}{\\frac{b}{c}}'
    ],
    ['a default', '\\newcommand{\\n}[2][2]{|#2|_{#1}}', '\\n x + \\n[p]{x}', '|x|_{2} + |x|_{p}'],
    ['an operator', '\\DeclareMathOperator{\\rank}{rank}', '\\rank A', '\\operatorname{rank} A'],
    [
      'limits below',
      '\\DeclareMathOperator*{\\argmin}{arg\\,min}',
      '\\argmin_x',
      '\\operatorname*{arg\\,min}_x'
    ],
    ['def', '\\def\\d#1#2{\\frac{d#1}{d#2}}', '\\d fx', '\\frac{df}{dx}'],
    ['let', '\\let\\eps=\\varepsilon', '\\eps > 0', '\\varepsilon > 0'],
    [
      'names that swap',
      '\\let\\x\\phi \\let\\phi\\varphi \\let\\varphi\\x',
      '\\phi\\varphi',
      '\\varphi\\phi'
    ],
    ['macros in macros', '\\def\\a{\\b c}\\def\\b{\\beta}', '\\a\\a', '\\beta c\\beta c'],
    ['a name before letters', '\\def\\a{\\alpha}\\def\\b{b}', '\\sin\\b\\a\\b', '\\sin b\\alpha b'],
    ['other names', '\\def\\in{x}', '\\infty \\in', '\\infty x'],
    ['a comment', '% \\def\\a{b}\n\\def\\a{c} % d', '\\a', 'c']
  ])('are written out: %s', (_, definitions, tex, expanded) => {
    expect(expand(definitions, tex)).toBe(expanded)
  })

  it.each([
    ['never end', '\\def\\a{\\a}', '\\a'],
    ['grow for ever', '\\def\\a{\\b\\b}\\def\\b{\\a\\a}', '\\a'],
    ['lack an argument', '\\newcommand{\\a}[1]{#1}', 'x \\a'],
    ['are not closed', '\\newcommand{\\a}{b', '\\a'],
    ['have marks between arguments', '\\def\\a#1,#2.{#1}', '\\a x,y.']
  ])('stay where they %s', (_, definitions, tex) => {
    expect(expand(definitions, tex)).toBe(tex)
  })

  it('leave the rest of a formula', () => {
    expect(readMacros('\\def\\a{b}\n\\a + \\let \\c').rest).toBe('\n\\a + \\let \\c')
  })
})

describe('formulas of a card', () => {
  const note = [
    '# Sets',
    '$$\\newcommand{\\Z}{\\mathbb{Z}}$$',
    '## Which numbers are whole?',
    '$\\Z$ is a ring, $\\R$ a field, $\\def\\n{3}\\n$ a number.'
  ].join('\n\n')

  async function readAnswer(preamble?: string): Promise<unknown> {
    const {cards} = await build([new VFile({path: 'Sets.md', value: note})], {
      config: {name: 'Vault', formats: []},
      ledger: emptyLedger,
      media: async (path) =>
        path === 'preamble.sty' && preamble !== undefined
          ? new TextEncoder().encode(preamble)
          : undefined,
      now: 0
    })
    const card = cards.find(({rule}) => rule === 'question-heading')
    return card?.kind === 'cloze' ? undefined : card?.fields.back
  }

  it('hold no macros of their note or vault', async () => {
    expect(await readAnswer('\\newcommand{\\R}{\\mathbb{R}}')).toBe(
      '\\(\\mathbb{Z}\\) is a ring, \\(\\mathbb{R}\\) a field, \\(3\\) a number.'
    )
  })

  it('are as they stand where nothing is defined', async () => {
    expect(await readAnswer()).toContain('\\(\\R\\) a field')
  })
})
