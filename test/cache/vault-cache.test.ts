import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {openVaultCache} from '../../src/cache/vault-cache.js'
import type {CachedReading} from '../../src/types/index.js'
import {createFolder} from '../vault/create-folder.js'

function readingOf(text: string): CachedReading {
  return {candidates: [], messages: [{reason: text, ruleId: 'a'}], asked: [], shown: []}
}

function open(folder: string, fingerprint = 'code', isReadOnly = false) {
  return openVaultCache(folder, {fingerprint, isReadOnly})
}

/** One run that reads some keys and writes others; each key is its reading's text. */
function run(folder: string, {reads = [], writes = [], forgetsRest = true}: Run) {
  const cache = open(folder)
  const found = reads.filter((key) => cache.read(key)?.messages[0]?.reason === key)
  for (const key of writes) cache.write(key, readingOf(key))
  cache.close(forgetsRest)
  return found
}

interface Run {
  reads?: ReadonlyArray<string>
  writes?: ReadonlyArray<string>
  forgetsRest?: boolean
}

function packs(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.pack'))
}

function size(folder: string): number {
  return packs(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

describe('a cache', () => {
  it('gives what an earlier run wrote', () => {
    const folder = join(createFolder(), 'new', 'cache')
    run(folder, {writes: ['a', 'b']})
    const cache = open(folder)
    expect(cache.read('a')).toEqual(readingOf('a'))
    expect(cache.read('b')).toEqual(readingOf('b'))
    expect(cache.read('c')).toBeUndefined()
    cache.close(true)
    expect(statSync(folder).mode & 0o077).toBe(0)
  })

  it('is of no use to other code, and makes room for its readings', () => {
    const folder = createFolder()
    run(folder, {writes: ['a']})
    const [old] = packs(folder)
    const cache = open(folder, 'other code')
    expect(cache.read('a')).toBeUndefined()
    cache.write('a', readingOf('b'))
    cache.close(true)
    expect(packs(folder)).toHaveLength(1)
    expect(packs(folder)).not.toContain(old)
    expect(run(folder, {reads: ['a']})).toEqual([])
  })

  it('forgets what a whole run did not ask for, and nothing after one that failed', () => {
    const folder = createFolder()
    run(folder, {writes: ['a', 'b']})
    run(folder, {reads: ['a'], forgetsRest: false})
    run(folder, {reads: ['a'], writes: ['c']})
    expect(run(folder, {reads: ['a', 'b', 'c']})).toEqual(['a', 'c'])
    run(folder, {})
    expect(packs(folder)).toEqual([])
  })

  it('writes nothing that is not new', () => {
    const folder = createFolder()
    run(folder, {writes: ['a']})
    const before = readFileSync(join(folder, 'index.json'))
    expect(run(folder, {reads: ['a']})).toEqual(['a'])
    expect(readdirSync(folder)).toHaveLength(2)
    expect(readFileSync(join(folder, 'index.json'))).toEqual(before)
  })

  it('writes nothing at all if it is only to be read', () => {
    const folder = createFolder()
    run(folder, {writes: ['a']})
    const before = readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs)
    const cache = open(folder, 'code', true)
    expect(cache.read('a')).toEqual(readingOf('a'))
    cache.write('b', readingOf('b'))
    cache.close(true)
    expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs)).toEqual(before)
    const absent = join(createFolder(), 'cache')
    open(absent, 'code', true).close(true)
    expect(existsSync(absent)).toBe(false)
  })

  it('writes while the run goes on', () => {
    const folder = createFolder()
    const cache = open(folder)
    const long = 'x'.repeat(2 ** 19)
    for (const key of ['a', 'b', 'c']) cache.write(key, readingOf(key + long))
    expect(size(folder)).toBeGreaterThan(2 ** 20)
    cache.close(true)
    expect(open(folder).read('c')).toEqual(readingOf(`c${long}`))
  })
})

describe('packs', () => {
  it('are joined when there are many', () => {
    const folder = createFolder()
    const keys = Array.from({length: 40}, (_, at) => `key ${at}`)
    for (const [at, key] of keys.entries()) run(folder, {reads: keys.slice(0, at), writes: [key]})
    expect(packs(folder).length).toBeLessThan(20)
    expect(run(folder, {reads: keys})).toEqual(keys)
  })

  it('are copied when they are mostly dead', () => {
    const folder = createFolder()
    const keys = Array.from({length: 100}, (_, at) => `key ${at}`)
    run(folder, {writes: keys})
    const before = size(folder)
    run(folder, {reads: keys.slice(0, 90)})
    expect(size(folder)).toBe(before)
    run(folder, {reads: keys.slice(0, 10)})
    expect(size(folder)).toBeLessThan(before / 5)
    expect(run(folder, {reads: keys})).toEqual(keys.slice(0, 10))
  })

  it('that nobody names go when they are old; other files are left alone', () => {
    const folder = createFolder({'mine.txt': 'a', 'mine.pack': 'b'})
    const [old, young] = ['1', '2'].map((digit) => `${digit.repeat(36)}.pack`)
    for (const name of [old, young]) writeFileSync(join(folder, `${name}`), 'a')
    utimesSync(join(folder, `${old}`), 0, 0)
    run(folder, {writes: ['a']})
    const left = readdirSync(folder)
    expect(left).toEqual(expect.arrayContaining(['mine.txt', 'mine.pack', young]))
    expect(left).not.toContain(old)
  })
})

describe('two runs at once', () => {
  it('keep what both wrote', () => {
    const folder = createFolder()
    run(folder, {writes: ['a', 'gone']})
    const [first, second] = [open(folder), open(folder)]
    for (const cache of [first, second]) expect(cache.read('a')).toBeDefined()
    first.write('b', readingOf('b'))
    second.write('c', readingOf('c'))
    first.close(true)
    second.close(true)
    expect(run(folder, {reads: ['a', 'b', 'c', 'gone']})).toEqual(['a', 'b', 'c'])
  })

  it('go on when one moves or removes what the other reads', () => {
    const folder = createFolder()
    run(folder, {writes: ['a', 'b', 'c']})
    const [first, second] = [open(folder), open(folder)]
    expect(second.read('a')).toBeDefined()
    expect(first.read('a')).toBeDefined()
    first.close(true)
    expect(second.read('b')).toEqual(readingOf('b'))
    second.write('d', readingOf('d'))
    second.close(true)
    expect(run(folder, {reads: ['a', 'd']})).toEqual(['a', 'd'])
  })

  it('go on when the whole folder is removed', () => {
    const folder = join(createFolder(), 'cache')
    run(folder, {writes: ['a']})
    const cache = open(folder)
    renameSync(folder, join(createFolder(), 'gone'))
    expect(cache.read('a')).toBeUndefined()
    cache.write('b', readingOf('b'))
    cache.close(true)
    mkdirSync(folder, {recursive: true})
    expect(run(folder, {reads: ['a', 'b']})).toEqual(['b'])
  })
})
