import {describe, expect, it} from 'vitest'
import {parse} from './parse.js'

const samples = [
  ['en', 'The roots of a plant take up water and carry it to the leaves.'],
  ['de', 'Die Wurzeln einer Pflanze nehmen Wasser auf und leiten es zu den Blättern.'],
  ['es', 'Las raíces de una planta absorben el agua y la llevan hasta las hojas.'],
  ['fr', 'Les racines d’une plante absorbent l’eau et la conduisent jusqu’aux feuilles.'],
  ['zh', '植物的根吸收水分，并把水分运送到叶子，供光合作用使用。'],
  ['ru', 'Корни растения впитывают воду и доставляют её к листьям.']
] as const

describe('language', () => {
  it.each(samples)('detects %s', (language, text) => {
    expect(parse(text).language).toBe(language)
  })

  it.each(['', 'Roots', '42', '`const a = b`', '$a = b$'])('is unsure of %j', (text) => {
    expect(parse(text).language).toBe('und')
  })

  it('takes frontmatter before all', () => {
    expect(parse(`---\nlang: la\n---\n\n${samples[0][1]}`).language).toBe('la')
  })

  it('reads no code, math, links and tags', () => {
    const code = '```js\nfor (const root of plant.roots) carry(root.water)\n```\n\n'
    expect(parse(`${code}${samples[1][1]} #the-plant [[The water of the plant]]`).language).toBe(
      'de'
    )
  })
})
