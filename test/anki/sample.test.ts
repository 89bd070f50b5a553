import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {expectFlawless} from './expect-flawless.js'

const folder = fileURLToPath(new URL('../../out/', import.meta.url))

/** The only file of a format in `out/`. */
function sample(format: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${format}`))
  expect(files, `files of format ${format} in out/`).toHaveLength(1)
  return join(folder, files[0] ?? '')
}

test('the committed package imports without a flaw', () => {
  const {notes = []} = expectFlawless('inspect', sample('apkg'))
  expect(notes.length).toBeGreaterThan(0)
})

test('the committed CSV imports without a flaw', () => {
  expectFlawless('csv', sample('csv'), '--notetypes-from', sample('apkg'))
})

test('the committed JSON imports without a flaw', () => {
  expectFlawless('json', sample('json'), '--notetypes-from', sample('apkg'))
})

test('all committed files hold the same cards', () => {
  expectFlawless('compare', sample('apkg'), sample('csv'), sample('json'))
})
