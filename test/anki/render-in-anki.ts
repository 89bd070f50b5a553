import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect} from 'vitest'
import type {AnkiCardData, RenderedCard} from '../../src/anki-template/index.js'
import {python} from './oracle.js'

/** A card and its templates, as both renderers take them. */
export interface Case extends AnkiCardData {
  front: string
  back: string
}

const script = fileURLToPath(new URL('render_cards.py', import.meta.url))

/** Render with Anki's engine; an error where it refuses the template. */
export function renderInAnki(cases: ReadonlyArray<Case>): Array<RenderedCard | {error: string}> {
  const input = JSON.stringify(cases)
  const {stdout, stderr} = spawnSync(python(), [script], {input, encoding: 'utf8', maxBuffer: 2e8})
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}
