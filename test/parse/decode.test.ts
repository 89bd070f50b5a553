import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {decodeText} from '../../src/parse/decode.js'
import {messagesOf} from './parse.js'

function decode(value: string | Uint8Array) {
  const file = new VFile({path: 'note.md', value})
  return {text: decodeText(file), messages: messagesOf(file)}
}

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('text', () => {
  it('reads UTF-8', () => {
    expect(decode(utf8('naïve 细胞 🎴\r\n'))).toEqual({text: 'naïve 细胞 🎴\r\n', messages: []})
  })

  it.each([
    ['bytes', utf8('\uFEFFcell')],
    ['text', '\uFEFFcell']
  ])('drops a leading byte order mark of %s', (_, value) => {
    expect(decode(value)).toEqual({text: 'cell', messages: []})
  })

  it('keeps a byte order mark further on', () => {
    expect(decode(utf8('a\uFEFFb')).text).toBe('a\uFEFFb')
  })

  it('reads an empty file', () => {
    expect(decode(new Uint8Array())).toEqual({text: '', messages: []})
  })

  it('says nothing more of a file that was not readable', () => {
    const file = new VFile({path: 'note.md'})
    expect(decodeText(file)).toBeUndefined()
    expect(file.messages).toEqual([])
  })
})

describe('what is no text is an error with its place', () => {
  it.each([
    [
      'UTF-16, little-endian',
      [0xff, 0xfe, 0x61, 0x00],
      '1:1: Unexpected UTF-16 text, expected UTF-8'
    ],
    ['UTF-16, big-endian', [0xfe, 0xff, 0x00, 0x61], '1:1: Unexpected UTF-16 text, expected UTF-8'],
    ['NUL', [0x61, 0x0a, 0x62, 0x00], '2:2: Unexpected NUL character, expected text'],
    ['a stray byte', [...utf8('a\nü'), 0xff], '2:2: Unexpected bytes, expected UTF-8'],
    [
      'half a character',
      [...utf8('a\n\n中').slice(0, -1)],
      '3:1: Unexpected bytes, expected UTF-8'
    ],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], '1:2: Unexpected bytes, expected UTF-8']
  ])('%s', (_, bytes, message) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({text: undefined, messages: [message]})
  })

  it('NUL in a string', () => {
    expect(decode('a\nb\0').messages).toEqual(['2:2: Unexpected NUL character, expected text'])
  })
})
