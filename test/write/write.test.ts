import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {EnvironmentError} from '../../src/environment-error.js'
import {nameProcess} from '../../src/process-name.js'
import {compareOutputs, writeOutputs} from '../../src/write.js'
import {nameEndedProcess} from '../lock/name-ended-process.js'
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
    const folder = createFolder({'a.csv': 'old', ledger: 'old'})
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write'
    })
    const ledger = fileToWrite(join(folder, 'ledger'), function* (reading) {
      yield 'new'
      if (reading === 2) throw full
    })
    expect(() => writeOutputs(folder, [output('a.csv', 'new')], [ledger])).toThrow(
      expect.objectContaining({message: `Cannot write \`${ledger.path}\``, cause: full})
    )
    expect(readFiles(folder)).toEqual({'a.csv': 'old', ledger: 'old'})
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

  it('writes further files elsewhere, and tells of them last', () => {
    const [out, folder] = [createFolder(), createFolder({same: 'one two'})]
    const further = ['new/ledger', 'same'].map((name) =>
      fileToWrite(join(folder, name), () => ['one', ' ', 'two'])
    )
    expect(writeOutputs(out, [output('a.csv', 'x')], further)).toEqual([
      {path: join(out, 'a.csv'), size: 1, isStale: true},
      {path: join(folder, 'new/ledger'), size: 7, isStale: true},
      {path: join(folder, 'same'), size: 7, isStale: false}
    ])
    expect(readFileSync(join(folder, 'new/ledger'), 'utf8')).toBe('one two')
    expect(readdirSync(join(folder, 'new'))).toEqual(['ledger'])
  })

  it('puts files in place in the given order once all are on the disk', () => {
    const folder = createFolder({'a.csv': 'old', attributes: 'old', ledger: 'old'})
    const attributes = fileToWrite(join(folder, 'attributes'), () => ['new'])
    const ledger = fileToWrite(join(folder, 'ledger'), function* (reading) {
      yield 'new'
      if (reading === 1) return
      expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old')
      rmSync(attributes.path)
      mkdirSync(join(attributes.path, 'in the way'), {recursive: true})
    })
    expect(() => writeOutputs(folder, [output('a.csv', 'new')], [attributes, ledger])).toThrow(
      attributes.path
    )
    rmSync(attributes.path, {recursive: true})
    expect(readFiles(folder)).toEqual({'a.csv': 'new', ledger: 'old'})
  })

  it('removes what runs that were killed left, but nothing of a live run or of others', () => {
    const folder = createFolder()
    const ended = nameEndedProcess()
    const elsewhere = ended.replace(/[^.]+\.\w+$/, 'elsewhere.linux')
    const kept = [
      `.cardwright.${nameProcess()}.tmp`,
      `.cardwright.${elsewhere}.tmp`,
      `.cardwright.${ended}`,
      '.cardwright.tmp',
      `.other.${ended}.tmp`,
      'a.csv'
    ]
    for (const name of [...kept, `.cardwright.${ended}.tmp`]) writeFileSync(join(folder, name), '')
    mkdirSync(join(folder, `.cardwright.${nameEndedProcess()}.tmp/folder`), {recursive: true})
    writeOutputs(folder, [output('a.csv', '')])
    expect(readdirSync(folder).sort()).toEqual(kept.sort())
  })
})

describe('compareOutputs', () => {
  it('tells what would be written, and writes nothing', () => {
    const folder = join(createFolder(), 'out')
    const files = compareOutputs(folder, [output('a.csv', 'one')])
    expect(files).toEqual([{path: join(folder, 'a.csv'), size: 3, isStale: true}])
    expect(existsSync(folder)).toBe(false)
  })

  it('compares every byte, however a file is cut into chunks', () => {
    const long = 'x'.repeat(3_000_000)
    const folder = createFolder({a: long})
    const isStale = (...chunks: string[]) =>
      compareOutputs(folder, [], [fileToWrite(join(folder, 'a'), () => chunks)])[0]?.isStale
    expect(isStale(long)).toBe(false)
    expect(isStale('x', '', long.slice(1))).toBe(false)
    expect(isStale(long.slice(1))).toBe(true)
    expect(isStale(long, 'x')).toBe(true)
    expect(isStale(long.slice(1), 'y')).toBe(true)
    expect(isStale()).toBe(true)
  })
})

/** A file whose chunks may depend on whether they are read to compare (1) or to write (2). */
function fileToWrite(path: string, chunks: (reading: number) => Iterable<string>) {
  let readings = 0
  return {
    path,
    chunks: {
      *[Symbol.iterator]() {
        readings += 1
        for (const chunk of chunks(readings)) yield Buffer.from(chunk)
      }
    }
  }
}

function readFiles(folder: string) {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  )
}
