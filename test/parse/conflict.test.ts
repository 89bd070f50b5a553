import {describe, expect, it} from 'vitest'
import {messagesOf, parse} from './parse.js'

const conflict = '<<<<<<< HEAD\nA cell is small.\n=======\nA cell is tiny.\n>>>>>>> topic\n'
const told = 'Unexpected marks of a git conflict, expected one of the two texts'

describe('a conflict that git left', () => {
  it.each([
    ['between paragraphs', `# Cells\n\n${conflict}`, 3],
    ['with CRLF', `# Cells\n\n${conflict}`.replaceAll('\n', '\r\n'), 3],
    ['with what both come from', conflict.replace('=======', '||||||| base\nOld.\n======='), 1],
    ['below an example', `~~~\n${conflict}~~~\n\n${conflict}`, 9]
  ])('is a warning with its place: %s', (_, text, line) => {
    const {file} = parse(text)
    expect(messagesOf(file)).toEqual([`${line}:1: ${told}`])
    expect(file.messages[0]).toMatchObject({fatal: false, ruleId: 'conflict'})
  })

  it('in the frontmatter is told beside what it breaks', () => {
    const matter = '<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> topic\n'
    expect(messagesOf(parse(`---\n${matter}---\n\nText.\n`).file)).toContain(`2:1: ${told}`)
  })

  it.each([
    ['code', `~~~\n${conflict}~~~\n`],
    ['a heading', 'Cells\n=======\n\nText.\n'],
    ['one mark alone', '<<<<<<< HEAD\n\nText.\n'],
    ['marks in another order', '>>>>>>> topic\n=======\n<<<<<<< HEAD\n'],
    ['longer marks', conflict.replaceAll('<', '<<').replaceAll('>', '>>')]
  ])('is none: %s', (_, text) => {
    expect(messagesOf(parse(text).file)).toEqual([])
  })
})
