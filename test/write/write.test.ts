import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {EnvironmentError} from '../../src/environment-error.js'
import {compareOutputs, writeOutputs} from '../../src/write.js'
import {createFolder} from '../vault/create-folder.js'

const output = (path: string, text: string) => ({path, bytes: Buffer.from(text)})
const longAgo = new Date('2001-01-01T00:00:00Z')

describe('writeOutputs', () => {
  it('creates the folder and leaves nothing but the outputs in it', () => {
    const folder = join(createFolder(), 'new/out')
    const files = writeOutputs(folder, [output('a.csv', 'one'), output('b.json', 'two')])
    expect(files).toEqual([
      {path: join(folder, 'a.csv'), size: 3, isStale: true},
      {path: join(folder, 'b.json'), size: 3, isStale: true}
    ])
    expect(readdirSync(folder)).toEqual(['a.csv', 'b.json'])
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('one')
  })

  it('leaves a file with the same bytes alone', () => {
    const folder = createFolder({'a.csv': 'same', 'b.csv': 'old!'})
    for (const name of ['a.csv', 'b.csv']) utimesSync(join(folder, name), longAgo, longAgo)
    const files = writeOutputs(folder, [output('a.csv', 'same'), output('b.csv', 'new!')])
    expect(files.map(({isStale}) => isStale)).toEqual([false, true])
    expect(statSync(join(folder, 'a.csv')).mtime).toEqual(longAgo)
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('new!')
  })

  it('replaces a file rather than writing into it, so that a reader keeps the old one', () => {
    const folder = createFolder({'a.csv': 'old'})
    const before = statSync(join(folder, 'a.csv')).ino
    writeOutputs(folder, [output('a.csv', 'new')])
    expect(statSync(join(folder, 'a.csv')).ino).not.toBe(before)
  })

  it.runIf(process.platform !== 'win32')('keeps the permissions of a file', () => {
    const folder = createFolder({'a.csv': 'old'})
    chmodSync(join(folder, 'a.csv'), 0o600)
    writeOutputs(folder, [output('a.csv', 'new')])
    expect(statSync(join(folder, 'a.csv')).mode & 0o777).toBe(0o600)
  })

  it('says which file it cannot write, and why', () => {
    const folder = createFolder({file: 'text'})
    const path = join(folder, 'file/out')
    expect(() => writeOutputs(path, [output('a.csv', 'x')])).toThrow(EnvironmentError)
    expect(() => writeOutputs(path, [output('a.csv', 'x')])).toThrow(`${path}/a.csv`)
  })

  it('touches no file and leaves no temporary one when one of them cannot be written', () => {
    const folder = createFolder({'a.csv': 'old'})
    const long = 'x'.repeat(250)
    const outputs = [output('a.csv', 'new'), output(long, 'too long with its temporary suffix')]
    expect(() => writeOutputs(folder, outputs)).toThrow(EnvironmentError)
    expect(readdirSync(folder)).toEqual(['a.csv'])
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old')
  })

  it('refuses a folder or link in the place of a file', () => {
    const folder = createFolder({other: 'text'})
    mkdirSync(join(folder, 'a.csv'))
    symlinkSync('other', join(folder, 'b.csv'))
    expect(() => writeOutputs(folder, [output('a.csv', 'x')])).toThrow(
      expect.objectContaining({
        cause: new TypeError('Unexpected folder in its place, expected a file')
      })
    )
    expect(() => writeOutputs(folder, [output('b.csv', 'x')])).toThrow(EnvironmentError)
    expect(lstatSync(join(folder, 'b.csv')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('text')
  })
})

describe('compareOutputs', () => {
  it('tells what would be written, and writes nothing', () => {
    const folder = join(createFolder(), 'out')
    const files = compareOutputs(folder, [output('a.csv', 'one')])
    expect(files).toEqual([{path: join(folder, 'a.csv'), size: 3, isStale: true}])
    expect(existsSync(folder)).toBe(false)
  })
})
