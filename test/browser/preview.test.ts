import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {checkCard} from './check-card.js'
import {type Look, looks, openPage} from './open-page.js'
import {vaults, writePreview} from './write-preview.js'

/** Turns every card over. @returns What is wrong, and how many cards and formulas there were. */
async function walk(page: Page) {
  const rows = Number(await page.locator('[role=option]').first().getAttribute('aria-setsize'))
  const faults: string[] = []
  let formulas = 0
  for (let at = 0; at < rows; at += 1) {
    for (const side of ['question', 'answer']) {
      const card = await checkCard(page, '#frame')
      if (card.faults.length > 0) {
        const source = await page.locator('#source').innerText()
        faults.push(...card.faults.map((fault) => `${source} ${side}: ${fault}`))
      }
      formulas += card.formulas
      await page.keyboard.press(side === 'question' ? 'Space' : 'j')
    }
  }
  return {rows, faults, formulas}
}

function name({width, isNight}: Look): string {
  return `${width} px, ${isNight ? 'night' : 'day'}`
}

describe.each(Object.entries(vaults))('shows all cards of %s', (_, vault) => {
  it.each(looks.map((look) => [name(look), look] as const))('%s', async (_, look) => {
    const {page, complaints, requests} = await openPage({url: writePreview(vault)}, look)
    const {rows, faults, formulas} = await walk(page)
    expect(faults).toEqual([])
    expect(rows).toBeGreaterThan(20)
    expect(formulas).toBeGreaterThan(10)
    expect(complaints).toEqual([])
    expect(requests).toEqual([])
  })
})
