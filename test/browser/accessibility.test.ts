import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {cardPage} from './card-page.js'
import {checkCard} from './check-card.js'
import {findViolations} from './find-violations.js'
import {type Look, looks, openPage} from './open-page.js'
import {vaults, writePreview} from './write-preview.js'

/** The card in the frame, by itself: axe-core can't look into a frame in which nothing runs. */
async function copyCard(page: Page, look: Look): Promise<string> {
  const side = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#frame')
    const {head, body} = frame?.contentDocument ?? document
    return {
      html: body.querySelector('#qa')?.innerHTML ?? '',
      style: [...head.querySelectorAll('style')].map(({textContent}) => textContent).join('\n'),
      ord: Number(/card(\d)/.exec(body.className)?.[1]) - 1
    }
  })
  // Addresses of the page's own media mean nothing elsewhere.
  return cardPage({...side, html: side.html.replaceAll('blob:', 'data:')}, look)
}

describe.each(looks)('axe-core finds no serious problem at $width px, night $isNight', (look) => {
  it('in the page, whatever it shows', async () => {
    const {page, complaints} = await openPage({url: writePreview(vaults.notes)}, look)
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Space')
    await page.locator('#message').selectOption('*')
    expect(await findViolations(page)).toEqual([])
    await page.locator('#search').fill('nothing has this')
    expect(await page.locator('#count').innerText()).toMatch(/^0 of/)
    expect(await findViolations(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it('in any card of the hardest vault', async () => {
    const {page} = await openPage({url: writePreview(vaults.torture)}, look)
    const rows = Number(await page.locator('[role=option]').first().getAttribute('aria-setsize'))
    const copy = await openPage({html: ''}, look)
    const faults: string[] = []
    for (let at = 0; at < rows; at += 1) {
      await page.keyboard.press('Space')
      await checkCard(page, '#frame')
      await copy.page.setContent(await copyCard(page, look))
      const source = await page.locator('#source').innerText()
      for (const fault of await findViolations(copy.page)) faults.push(`${source}: ${fault}`)
      await page.keyboard.press('j')
    }
    expect(faults).toEqual([])
  })
})
