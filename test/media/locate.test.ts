import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {indexFiles} from '../../src/media/index.js'
import {readVault} from '../../src/vault.js'
import {createFolder} from '../vault/create-folder.js'

const decoder = new TextDecoder()

/** Read as text, for what the test wrote as text. */
async function readMedia(folder: string, path: string): Promise<string | undefined> {
  const bytes = await readVault(folder).media(path)
  return bytes && decoder.decode(bytes)
}

describe('media', () => {
  it('is found by its path', async () => {
    const folder = createFolder({'a.png': 'top', 'b/a.png': 'below'})
    expect(await readMedia(folder, 'a.png')).toBe('top')
    expect(await readMedia(folder, 'b/a.png')).toBe('below')
  })

  it('is found by the end of its path, the shortest first', async () => {
    const folder = createFolder({'a/b/c/x.png': 'deep', 'z/c/x.png': 'z', 'y/c/x.png': 'y'})
    expect(await readMedia(folder, 'x.png')).toBe('y')
    expect(await readMedia(folder, 'b/c/x.png')).toBe('deep')
    expect(await readMedia(folder, '/x.png')).toBeUndefined()
  })

  it('is found in another case only where the case is not met', async () => {
    const folder = createFolder({'Images/A.PNG': 'upper', 'deep/deep/a.png': 'lower'})
    expect(await readMedia(folder, 'a.png')).toBe('lower')
    expect(await readMedia(folder, 'images/a.png')).toBe('upper')
  })

  it('is found in either Unicode form', async () => {
    const folder = createFolder({['é.png'.normalize('NFD')]: 'found'})
    expect(await readMedia(folder, 'é.png'.normalize('NFC'))).toBe('found')
    expect(await readMedia(folder, 'é.png'.normalize('NFD'))).toBe('found')
  })

  it('is found through links within the vault', async () => {
    const folder = createFolder({'static/images/a.png': 'found', 'posts/b.md': ''})
    symlinkSync('../static/images', join(folder, 'posts/pictures'))
    symlinkSync('../static/images/a.png', join(folder, 'posts/c.png'))
    symlinkSync('..', join(folder, 'posts/up'))
    expect(await readMedia(folder, 'posts/pictures/a.png')).toBe('found')
    expect(await readMedia(folder, 'posts/c.png')).toBe('found')
    expect(await readMedia(folder, 'posts/up/static/images/a.png')).toBe('found')
  })

  it.each([
    '../outside.png',
    'notes/../../outside.png',
    '/etc/hostname',
    '~/.profile',
    'link.png',
    'linked/outside.png',
    'outside.png',
    '.obsidian/hidden.png',
    'hidden.png',
    'folder',
    'folder/',
    'absent.png',
    '',
    '.',
    '..'
  ])('is never %j', async (path) => {
    const parent = createFolder({
      'outside.png': 'secret',
      'notes/.obsidian/hidden.png': 'secret',
      'notes/folder/a.md': ''
    })
    symlinkSync('../outside.png', join(parent, 'notes/link.png'))
    symlinkSync('..', join(parent, 'notes/linked'))
    expect(await readMedia(join(parent, 'notes'), path)).toBeUndefined()
  })

  it('that cannot be read is missing, with one message', async () => {
    const folder = createFolder({'a.png': 'text'})
    const vault = readVault(folder, {readFile: (path) => readFileSync(`${path}/below`)})
    expect(await vault.media('a.png')).toBeUndefined()
    expect(await vault.media('A.png')).toBeUndefined()
    expect(vault.mediaMessages.map(({file, fatal}) => [file, fatal])).toEqual([['a.png', true]])
  })
})

it('finds files as Obsidian does', () => {
  const locate = indexFiles(
    ['b.png', 'zzzz/a.png', 'x/y/a.png', 'x/y/b.png', 'w/v/u/a.png', 'w/v/u/A.png'],
    new Map()
  )
  // In full, even over one beside the note.
  expect(locate('b.png', 'x/y')).toBe('b.png')
  // Beside the note or below it, over a shorter path.
  expect(locate('a.png', 'w/v/u')).toBe('w/v/u/a.png')
  expect(locate('a.png', 'w')).toBe('w/v/u/a.png')
  // The shortest path, not the fewest folders.
  expect(locate('a.png', '')).toBe('x/y/a.png')
  expect(locate('a.png', 'zzz')).toBe('x/y/a.png')
  expect(locate('y/b.png', 'w')).toBe('x/y/b.png')
  // Another case only where the case is not met.
  expect(locate('A.png', 'zzzz')).toBe('w/v/u/A.png')
  expect(locate('A.PNG', 'zzzz')).toBe('zzzz/a.png')
})

it('finds nothing that is not indexed', () => {
  const parts = fc.constantFrom('a', 'B', '..', '.', '', '~', 'c.png', 'C.PNG')
  const paths = fc.array(parts, {maxLength: 5}).map((names) => names.join('/'))
  const files = ['a/c.png', 'a/B/c.png', 'c.png']
  const locate = indexFiles(files, new Map([['B', 'a']]))
  fc.assert(
    fc.property(paths, paths, (path, folder) => {
      const found = locate(path, folder)
      expect(found === undefined || files.includes(found)).toBe(true)
    })
  )
})
