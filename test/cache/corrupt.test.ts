import {mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {openVaultCache} from '../../src/cache/vault-cache.js'
import type {CachedReading} from '../../src/types/index.js'
import {createFolder} from '../vault/create-folder.js'

const keys = ['a', 'b', 'c']

function readingOf(text: string): CachedReading {
  return {candidates: [], messages: [{reason: `Reading ${text}`}], asked: [], shown: []}
}

function open(folder: string) {
  return openVaultCache(folder, {fingerprint: 'code'})
}

function fill(folder: string): void {
  const cache = open(folder)
  for (const key of keys) cache.write(key, readingOf(key))
  cache.close(true)
}

/** Expect right readings or none, now and after a run that writes what it missed. */
function expectSound(folder: string): void {
  const cache = open(folder)
  for (const key of keys) {
    const reading = cache.read(key)
    if (reading) expect(reading).toEqual(readingOf(key))
    else cache.write(key, readingOf(key))
  }
  cache.close(true)
}

function expectWhole(folder: string): void {
  const cache = open(folder)
  for (const key of keys) expect(cache.read(key)).toEqual(readingOf(key))
  cache.close(true)
}

/** Change, cut or lengthen bytes. */
const damages = fc.oneof(
  fc.tuple(fc.nat(), fc.integer({min: 1, max: 255})).map(([at, bits]) => (bytes: Buffer) => {
    const place = at % bytes.length
    bytes[place] = (bytes[place] ?? 0) ^ bits
    return bytes
  }),
  fc.nat().map((at) => (bytes: Buffer) => bytes.subarray(0, at % bytes.length)),
  fc.uint8Array().map((more) => (bytes: Buffer) => Buffer.concat([bytes, more])),
  fc.uint8Array().map((more) => (bytes: Buffer) => Buffer.concat([more, bytes])),
  fc.json().map((json) => () => Buffer.from(json))
)

describe('a damaged cache', () => {
  it.each(['index.json', '.pack'])('gives nothing wrong and mends: %s', (ending) => {
    fc.assert(
      fc.property(damages, (damage) => {
        const folder = createFolder()
        fill(folder)
        const name = readdirSync(folder).find((name) => name.endsWith(ending))
        const path = join(folder, `${name}`)
        writeFileSync(path, damage(readFileSync(path)))
        expectSound(folder)
        expectWhole(folder)
      }),
      {numRuns: 150}
    )
  })

  it('gives nothing wrong when packs or places change their names', () => {
    const folder = createFolder()
    fill(folder)
    const path = join(folder, 'index.json')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"a"', '"x"').replace('"b"', '"a"').replace('"x"', '"b"'))
    expectSound(folder)
    expectWhole(folder)
  })

  it('never opens or removes other files, whatever the index says', () => {
    const folder = createFolder({'cache/secret.txt': 'mine', 'outside.pack': 'mine'})
    const cache = join(folder, 'cache')
    fill(cache)
    const path = join(cache, 'index.json')
    const {packs, ...index} = JSON.parse(readFileSync(path, 'utf8'))
    for (const pack of ['../outside.pack', 'secret.txt', 'index.json', '/etc/passwd', 7, null]) {
      writeFileSync(path, JSON.stringify({...index, packs: [pack]}))
      expectSound(cache)
    }
    expect(packs).toHaveLength(1)
    expect(readFileSync(join(cache, 'secret.txt'), 'utf8')).toBe('mine')
    expect(readFileSync(join(folder, 'outside.pack'), 'utf8')).toBe('mine')
  })
})

describe('a cache that can’t be used', () => {
  it('is none: a file in place of its folder', () => {
    const folder = createFolder({cache: 'a file'})
    expectSound(join(folder, 'cache'))
    expectSound(join(folder, 'cache', 'below'))
    expect(readFileSync(join(folder, 'cache'), 'utf8')).toBe('a file')
  })

  it('is none: folders in place of its files', () => {
    const folder = createFolder()
    fill(folder)
    for (const name of readdirSync(folder)) {
      rmSync(join(folder, name))
      mkdirSync(join(folder, name, 'full'), {recursive: true})
    }
    expectSound(folder)
    expectSound(folder)
  })

  it.runIf(process.platform === 'linux')('is none: a folder where nothing can be created', () => {
    expectSound('/proc/self/cardwright')
    expectSound('/sys/cardwright')
  })

  it.runIf(process.platform === 'linux')('is none: a device in place of a pack', () => {
    const folder = createFolder()
    fill(folder)
    const [pack] = readdirSync(folder).filter((name) => name.endsWith('.pack'))
    rmSync(join(folder, `${pack}`))
    symlinkSync('/dev/full', join(folder, `${pack}`))
    expectSound(folder)
  })
})
