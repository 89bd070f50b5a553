import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {fingerprint} from '../../src/cache/fingerprint.js'
import {createFolder} from '../vault/create-folder.js'

it('is that of the running code, and stays', () => {
  expect(fingerprint()).toMatch(/^[0-9a-f]{64}$/)
  expect(fingerprint()).toBe(fingerprint())
})

it.each([
  ['a rule', 'own/dist/rules/a.js', true],
  ['a dependency’s version', 'own/package.json', true],
  ['what npm has installed', 'own/node_modules/.package-lock.json', true],
  ['what npm has installed beside', '.package-lock.json', true],
  ['a type declaration', 'own/dist/rules/a.d.ts', false],
  ['the readme', 'own/README.md', false]
])('changes only with what decides results: %s', (_, path, isChange) => {
  const files = {'own/dist/a.js': '', 'own/node_modules/a': '', 'own/dist/rules/a.js': '1'}
  const folder = createFolder({...files, 'own/package.json': '{}'})
  const before = fingerprint(join(folder, 'own/dist'))
  writeFileSync(join(folder, path), '2')
  expect(fingerprint(join(folder, 'own/dist')) !== before).toBe(isChange)
})
