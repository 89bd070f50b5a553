import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {type CardSide, cardPage, showSide} from './card-page.js'
import {checkCard} from './check-card.js'
import {findViolations} from './find-violations.js'
import {type Look, looks, openPage} from './open-page.js'
import {vaults, writePreview} from './write-preview.js'

/**
 * Open a page for copies of the cards in the frame: axe-core can't look into a frame in which
 * nothing runs.
 */
async function openCopy(page: Page, look: Look): Promise<Page> {
  const style = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#frame')
    const styles = frame?.contentDocument?.querySelectorAll('style') ?? []
    return [...styles].map(({textContent}) => textContent).join('\n')
  })
  return (await openPage({html: cardPage({style}, look)}, look)).page
}

/** The card in the frame, by itself. */
async function readSide(page: Page): Promise<CardSide> {
  const {html, className} = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#frame')
    const {body} = frame?.contentDocument ?? document
    return {html: body.querySelector('#qa')?.innerHTML ?? '', className: body.className}
  })
  // Addresses of the page's own media mean nothing elsewhere.
  return {
    html: html.replaceAll('blob:', 'data:'),
    ord: Number(/card(\d)/.exec(className)?.[1]) - 1
  }
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
    const copy = await openCopy(page, look)
    const faults: string[] = []
    for (let at = 0; at < rows; at += 1) {
      await page.keyboard.press('Space')
      await checkCard(page, '#frame')
      await showSide(copy, await readSide(page))
      for (const fault of await findViolations(copy)) {
        faults.push(`${await page.locator('#source').innerText()}: ${fault}`)
      }
      await page.keyboard.press('j')
    }
    expect(faults).toEqual([])
  })
})
