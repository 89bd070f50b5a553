import {describe, expect, test} from 'vitest'
import {clozeNoteType, qaNoteType} from '../../src/exporters/anki/note-types.js'
import {readTemplates} from '../../src/templates.js'

const {style, ...html} = readTemplates()

/** A custom property that colours text, itself or as the tone of a callout. */
const textColor = /(?:[{;]\s*color|--tone): var\(--(\w+)\)/g

/** Least contrast of small text on its background, WCAG 2.2 level AA. */
const leastContrast = 4.5

describe.each(Object.entries(html))('%s', (name, template) => {
  const {fields} = name.startsWith('cloze') ? clozeNoteType : qaNoteType
  const used = Array.from(
    template.matchAll(/\{\{[#/^]?(?:cloze:)?(\w+)\}\}/g),
    ([, field]) => field
  )

  test('shows fields that the note type has', () => {
    const known = ['FrontSide', ...fields.map((field) => field.name)]
    expect(known).toEqual(expect.arrayContaining(used))
    expect(used.length).toBe(template.split('{{').length - 1)
  })

  test('never shows what is not for learners', () => {
    expect(used).not.toEqual(expect.arrayContaining(['Media']))
    expect(used).not.toEqual(expect.arrayContaining(['Id']))
    expect(used).not.toEqual(expect.arrayContaining(['Reserved']))
  })

  test('runs nothing and loads nothing', () => {
    expect(template).not.toMatch(/<script|<link|<img|\son\w+=|https?:/i)
  })
})

describe('style', () => {
  test('loads nothing', () => {
    expect(style).not.toMatch(/url\(|@import|https?:/i)
  })

  test.each([
    ['by day', style.slice(0, style.indexOf('.nightMode'))],
    ['by night', style.slice(style.indexOf('.nightMode'))]
  ])('can be read %s', (_, rules) => {
    const color = (name: string) => rules.match(new RegExp(`--${name}: (#[\\da-f]{6});`))?.[1] ?? ''
    const texts = new Set(Array.from(style.matchAll(textColor), ([, name = '']) => name))
    texts.delete('tone')
    expect(texts.size).toBeGreaterThan(5)
    const pairs = [
      // On the card, in code and in callouts.
      ...[...texts].flatMap((text) => [[text, 'paper'] as const, [text, 'code'] as const]),
      // Marked text has no other colour but that of gaps and links.
      ['ink', 'mark'] as const,
      ['accent', 'mark'] as const
    ]
    for (const [text, ground] of pairs) {
      expect(contrast(color(text), color(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(
        leastContrast
      )
    }
  })
})

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
