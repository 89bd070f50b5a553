import {describe, expect, it} from 'vitest'
import {linkPaths} from '../../src/media/index.js'

describe('paths that a link may mean', () => {
  it.each([
    ['a.png', 'note', ['Plants/a.png', 'a.png']],
    ['a.png', 'vault', ['a.png', 'Plants/a.png']],
    ['./a.png', 'vault', ['Plants/a.png', 'a.png']],
    ['../a.png', 'vault', ['a.png']],
    ['/img/a.png', 'note', ['img/a.png']],
    ['img\\a.png', 'note', ['Plants/img/a.png', 'img/a.png']],
    ['é.png'.normalize('NFD'), 'vault', ['é.png', 'Plants/é.png']]
  ] as const)('%s, seen from the %s', (link, first, paths) => {
    expect(linkPaths(link, 'Plants', first)).toEqual(paths)
  })

  it.each([
    '../../a.png',
    'b/../../../a.png',
    'file:///a.png',
    'C:\\a.png',
    'c:/a.png',
    '\\\\server\\a.png'
  ])('%s leads out of the vault', (link) => {
    expect(linkPaths(link, 'Plants', 'note')).toEqual([])
    expect(linkPaths(link, 'Plants', 'vault')).toEqual([])
  })
})
