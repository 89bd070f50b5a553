import {describe, expect, it} from 'vitest'
import {parse} from './parse.js'

describe('where the title comes from', () => {
  it('takes frontmatter first', () => {
    expect(parse('---\ntitle: Cells\n---\n# Plants\n', 'Biology.md').title).toBe('Cells')
  })

  it('takes the only level-1 heading if it comes first', () => {
    expect(parse('# Plants\n\nText.\n\n## Roots\n', 'Biology.md').title).toBe('Plants')
  })

  it.each([
    ['two level-1 headings', '# Plants\n\n# Animals\n'],
    ['a level-1 heading below text', 'Text.\n\n# Plants\n'],
    ['an empty level-1 heading', '#\n\nText.\n'],
    ['a level-2 heading', '## Plants\n'],
    ['nothing', '']
  ])('takes the file name where the note has %s', (_, value) => {
    expect(parse(value, 'a/Biology.md').title).toBe('Biology')
  })

  it('keeps the title heading out of the trails', () => {
    const trails = parse('# Plants\n\n## Roots\n').sections.map(({trail}) => trail.length)
    expect(trails).toEqual([0, 0, 1])
  })
})

describe('what is no part of a title', () => {
  it.each([
    ['8.1. Cells', 'Cells'],
    ['8.1 Cells', 'Cells'],
    ['05-Cells', 'Cells'],
    ['05_Cells', 'Cells'],
    ['1) Cells', 'Cells'],
    ['12 - Cells', 'Cells'],
    ['📝 Cells', 'Cells'],
    ['👩‍🔬 Cells', 'Cells'],
    ['📝 3. Cells', 'Cells'],
    ['⚠️Cells', 'Cells']
  ])('reads %j as %j', (name, title) => {
    expect(parse('', `${name}.md`).title).toBe(title)
  })

  it.each(['1984', '2024-05-01', '3D printing', '📝', '100%', 'Cells 2', 'C#', 'a.b'])(
    'keeps %j',
    (name) => {
      expect(parse('', `${name}.md`).title).toBe(name)
    }
  )
})
