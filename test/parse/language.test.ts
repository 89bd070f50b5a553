import {describe, expect, it} from 'vitest'
import {parse} from './parse.js'

const samples = [
  ['en', 'The roots of a plant take up water and carry it to the leaves.'],
  ['de', 'Die Wurzeln einer Pflanze nehmen Wasser auf und leiten es zu den Blättern.'],
  ['es', 'Las raíces de una planta absorben el agua y la llevan hasta las hojas.'],
  ['fr', 'Les racines d’une plante absorbent l’eau et la conduisent jusqu’aux feuilles.'],
  ['zh', '植物的根吸收水分，并把水分运送到叶子，供光合作用使用。'],
  ['zh-Hant', '植物的根吸收水分，並將水分運送到葉子，這個過程對生長很重要。'],
  ['ja', '植物の根は水を吸い上げて、葉まで運びます。'],
  ['ko', '식물의 뿌리는 물을 흡수하여 잎까지 운반한다.'],
  ['pt', 'As raízes de uma planta absorvem a água e a levam até as folhas.'],
  ['it', 'Le radici di una pianta assorbono l’acqua e la portano fino alle foglie.'],
  ['nl', 'De wortels van een plant nemen water op en brengen het naar de bladeren.'],
  ['pl', 'Korzenie rośliny pobierają wodę i doprowadzają ją do liści.'],
  ['uk', 'Коріння рослини вбирає воду і доставляє її до листя.'],
  ['ru', 'Корни растения впитывают воду и доставляют её к листьям.']
] as const

/** Notes of a few words, in which one letter tells. */
const short = [
  ['pt', 'Leis de Newton e aplicações'],
  ['es', 'Leyes de Newton y aplicaciones'],
  ['ru', 'Виды горных пород'],
  ['uk', 'Види гірських порід'],
  ['zh', '优点：成本低，速度快'],
  ['zh-Hant', '優點：這個成本低'],
  ['ja', '種類と特徴'],
  ['ko', '종류와 특징']
] as const

describe('language', () => {
  it.each(samples)('detects %s', (language, text) => {
    expect(parse(text).language).toBe(language)
  })

  it.each(short)('detects %s in a few words', (language, text) => {
    expect(parse(text).language).toBe(language)
  })

  it('takes no other Slavic language for Russian', () => {
    const text =
      'Корените на растението поемат вода от почвата и я пренасят до листата, където тя служи за фотосинтезата на растението.'
    expect(parse(text).language).toBe('und')
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

it.each([
  '[English](a.md) | [日本語](b.md) | [简体中文](c.md) | [繁體中文](d.md) | [العربية](e.md)',
  'author: Grace, Edsger, Barbara, Donald, Radia, Margaret, Frances, Leslie, Niklaus, Tony'
])('reads past a bar: %s', (bar) => {
  expect(parse(`${bar}\n\n植物的根吸收水分，并把水分运送到叶子。`).language).toBe('zh')
})
