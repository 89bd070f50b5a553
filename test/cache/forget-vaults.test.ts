import {readdirSync} from 'node:fs'
import {expect, it} from 'vitest'
import {forgetVaults} from '../../src/cache/forget-vaults.js'
import {createFolder} from '../vault/create-folder.js'

const day = 24 * 60 * 60 * 1000

it('removes vaults that were not built for long, and nothing else', () => {
  const [vault, broken] = ['a'.repeat(24), 'b'.repeat(24)]
  const folder = createFolder({
    [`${vault}/index.json`]: '',
    [`${broken}/x`]: '',
    'mine/index.json': ''
  })
  forgetVaults(folder, Date.now() + 80 * day)
  expect(readdirSync(folder).sort()).toEqual([vault, broken, 'mine'])
  forgetVaults(folder, Date.now() + 100 * day)
  expect(readdirSync(folder)).toEqual(['mine'])
})
