import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {mediaTypeOf} from '../../src/preview/index.js'
import {readTemplates} from '../../src/templates.js'
import {ask} from '../anki/oracle.js'
import requireAnki from '../anki/require-anki.js'
import {runCli} from '../cli/run-cli.js'
import {createFolder} from '../vault/create-folder.js'
import {cardPage} from './card-page.js'
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

interface Side {
  name: string
  ord: number
  html: string
}

/** Build a package, import it, and let the engine render all cards. */
function renderVault(vault: string): Side[] {
  const folder = createFolder()
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
  const page = cardPage({html: '', style, ord: 0, hasRawMath: true}, look)
  return openPage({html: page}, look)
}

/** Put a side into the page, as the reviewer does. */
function showSide(page: Page, {html, ord}: Side): Promise<void> {
  return page.evaluate(
    async ([content, className]) => {
      const card = document.querySelector('#qa') ?? document.body
      document.body.className = document.body.className.replace(/card\d+/, className)
      card.innerHTML = content
      const {MathJax} = window as unknown as {
        MathJax: {typesetClear: () => void; typesetPromise: (of: Element[]) => Promise<void>}
      }
      MathJax.typesetClear()
      await MathJax.typesetPromise([card])
    },
    [html, `card${ord + 1}`] as const
  )
}

describe.skipIf(!hasAnki).each(Object.entries(vaults))(
  'cards of %s, rendered by Anki',
  (name, vault) => {
    it.each(looks)('are shown well at $width px, night $isNight', async (look) => {
      const sides = renderVault(vault)
      expect(sides.length).toBeGreaterThan(80)
      const {page, complaints} = await openReviewer(look)
      const faults: string[] = []
      for (const side of sides) {
        await showSide(page, side)
        const found = await checkCard(page)
        // All that a card of the sample holds is in the hardest vault as well.
        if (name === 'torture') found.push(...(await findViolations(page)))
        faults.push(...found.map((fault) => `${side.name}: ${fault}`))
      }
      expect(faults).toEqual([])
      expect(complaints).toEqual([])
    })
  }
)
