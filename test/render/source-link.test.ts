import {describe, expect, it} from 'vitest'
import {obsidianUrl} from '../../src/render/source-link.js'

describe('address of a note', () => {
  it.each([
    ['Plant cells', 'Plant%20cells'],
    ['C#', 'C%23'],
    ['Why?', 'Why%3F'],
    ['100%', '100%25'],
    ['a&b=c', 'a%26b%3Dc'],
    ['🌱', '%F0%9F%8C%B1'],
    ['Größe', 'Gr%C3%B6%C3%9Fe'],
    ['a.b', 'a.b']
  ])('encodes %j in the names of vault, folder and note', (name, encoded) => {
    expect(obsidianUrl(name, `${name}/${name}.md`, '')).toBe(
      `obsidian://open?vault=${encoded}&file=${encoded}%2F${encoded}`
    )
  })

  it('goes to a heading', () => {
    expect(obsidianUrl('V', 'a.md', 'What is it?')).toBe(
      'obsidian://open?vault=V&file=a%23What%20is%20it%3F'
    )
  })

  it('leaves out only a final `.md`', () => {
    expect(obsidianUrl('V', 'a.md/b.MD', '')).toBe('obsidian://open?vault=V&file=a.md%2Fb')
  })

  it('takes half of an emoji', () => {
    expect(() => obsidianUrl('V', 'a\uD83C.md', '\uDF31')).not.toThrow()
  })
})
