import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {mediaTypeOf} from '../../src/preview/index.js'
import {readTemplates} from '../../src/templates.js'
import {ask} from '../anki/oracle.js'
import requireAnki from '../anki/require-anki.js'
import {runCli} from '../cli/run-cli.js'
import {type CardSide, cardPage, showSide} from './card-page.js'
import {checkCard} from './check-card.js'
import {findViolations} from './find-violations.js'
import {type Look, looks, openPage} from './open-page.js'
import {vaults} from './write-preview.js'

/** `.ci/run` has the engine, and insists on it. */
const isRequired = process.env.CARDWRIGHT_REQUIRE_ANKI === '1'

const hasAnki = isRequired || findAnki()

function findAnki(): boolean {
  try {
    requireAnki()
    return true
  } catch {
    return false
  }
}

interface NamedSide extends CardSide {
  name: string
}

const folder = mkdtempSync(join(tmpdir(), 'cardwright-engine-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** Build a package, import it, and let the engine render all cards. */
function renderVault(vault: string): NamedSide[] {
  runCli(folder, ['build', vault, '--format', 'apkg', '--ledger', join(folder, 'ledger.jsonl')])
  const file = join(folder, 'out', `${vault.split('/').at(-1)}.apkg`)
  const entries = unzipSync(readFileSync(file))
  const names: Record<string, string> = JSON.parse(strFromU8(entries.media ?? new Uint8Array()))
  const urls = Object.entries(names).map(([entry, name]) => {
    const base64 = Buffer.from(entries[entry] ?? []).toString('base64')
    return [name, `data:${mediaTypeOf(name)};base64,${base64}`] as const
  })
  const withMedia = (html: string) =>
    urls.reduce((text, [name, url]) => text.replaceAll(`src="${name}"`, `src="${url}"`), html)
  return (ask('inspect', file).cards ?? []).flatMap(({guid, ord, question, answer}) => [
    {name: `${guid} ${ord} question`, ord, html: withMedia(question)},
    {name: `${guid} ${ord} answer`, ord, html: withMedia(answer)}
  ])
}

async function openReviewer(look: Look) {
  const style = readTemplates().style
  return openPage({html: cardPage({style, hasRawMath: true}, look)}, look)
}

describe.skipIf(!hasAnki).each(Object.entries(vaults))(
  'cards of %s, rendered by Anki',
  (name, vault) => {
    let sides: NamedSide[] = []
    beforeAll(() => {
      sides = renderVault(vault)
    })

    it.each(looks)('are shown well at $width px, night $isNight', async (look) => {
      expect(sides.length).toBeGreaterThan(80)
      const {page, complaints} = await openReviewer(look)
      const faults: string[] = []
      for (const side of sides) {
        await showSide(page, side)
        const {faults: found} = await checkCard(page)
        // All that a card of the sample holds is in the hardest vault as well.
        if (name === 'torture') found.push(...(await findViolations(page)))
        faults.push(...found.map((fault) => `${side.name}: ${fault}`))
      }
      expect(faults).toEqual([])
      expect(complaints).toEqual([])
    })
  }
)
