import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {openPage} from './open-page.js'
import {vaults, writePreview} from './write-preview.js'

const day = {width: 1440, isNight: false}

function shownCard(page: Page) {
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#frame')
    const selected = document.querySelector('[role=option][aria-selected=true]')
    return {
      row: Number(selected?.getAttribute('aria-posinset')),
      isSelected:
        document.querySelector('#list')?.getAttribute('aria-activedescendant') === selected?.id,
      hasAnswer: frame?.contentDocument?.querySelector('#answer') != null
    }
  })
}

it('leads through cards, both sides', async () => {
  const {page, complaints} = await openPage({url: writePreview(vaults.notes)}, day)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    const {row, isSelected, hasAnswer} = await shownCard(page)
    expect(isSelected).toBe(true)
    return [row, hasAnswer]
  }
  const last = Number(await page.locator('[role=option]').first().getAttribute('aria-setsize'))
  expect(await press()).toEqual([1, false])
  expect(await press('Space')).toEqual([1, true])
  expect(await press('Enter')).toEqual([1, false])
  expect(await press('j')).toEqual([2, false])
  expect(await press('Space', 'ArrowDown')).toEqual([3, false])
  expect(await press('ArrowRight')).toEqual([4, false])
  expect(await press('k', 'ArrowUp', 'ArrowLeft')).toEqual([1, false])
  expect(await press('k')).toEqual([1, false])
  expect(await press('PageDown')).toEqual([11, false])
  expect(await press('PageUp')).toEqual([1, false])
  expect(await press('End')).toEqual([last, false])
  expect(await press('j')).toEqual([last, false])
  expect(await press('Home')).toEqual([1, false])
  expect(complaints).toEqual([])
})

it('leads to the search and back, and keys write there', async () => {
  const {page} = await openPage({url: writePreview(vaults.notes)}, day)
  const all = await page.locator('#count').innerText()
  await page.keyboard.press('/')
  await page.keyboard.type('jk np')
  expect(await page.locator('#search').inputValue()).toBe('jk np')
  await page.locator('#search').fill('neuron')
  expect(await page.locator('#count').innerText()).toMatch(/^\d+ of \d+ cards$/)
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('list')
  await page.keyboard.press('j')
  expect(await shownCard(page)).toMatchObject({row: 2})
  await page.locator('#search').fill('')
  expect(await page.locator('#count').innerText()).toBe(all)
})

it('turns night and phone width on and off', async () => {
  const {page} = await openPage({url: writePreview(vaults.notes)}, day)
  const look = () =>
    page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#frame')
      return {
        isNight: frame?.contentDocument?.body.classList.contains('nightMode'),
        theme: document.documentElement.dataset.theme,
        isNarrow: (frame?.clientWidth ?? 0) <= 360
      }
    })
  expect(await look()).toEqual({isNight: false, theme: 'light', isNarrow: false})
  await page.keyboard.press('n')
  await page.keyboard.press('p')
  expect(await look()).toEqual({isNight: true, theme: 'dark', isNarrow: true})
  await page.keyboard.press('n')
  await page.keyboard.press('p')
  expect(await look()).toEqual({isNight: false, theme: 'light', isNarrow: false})
  await page.getByLabel('Auto').check()
  await page.emulateMedia({colorScheme: 'dark'})
  await expect.poll(look).toMatchObject({isNight: true, theme: 'dark'})
})

it('works in the card as well, after a click, which turns it', async () => {
  const {page} = await openPage({url: writePreview(vaults.notes)}, day)
  await page.frameLocator('#frame').locator('.question').click()
  expect(await shownCard(page)).toMatchObject({row: 1, hasAnswer: true})
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('frame')
  await page.keyboard.press('j')
  await page.keyboard.press('Space')
  expect(await shownCard(page)).toMatchObject({row: 2, hasAnswer: true})
})

it('scrolls what is too wide', async () => {
  const {page} = await openPage({url: writePreview(vaults.torture)}, {width: 320, isNight: false})
  await page.locator('#search').fill('planets solar system')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Space')
  const table = page.frameLocator('#frame').locator('table').first()
  await table.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0)
  expect(await shownCard(page)).toMatchObject({row: 1, hasAnswer: true})
})

it('reaches every control, each with a visible focus', async () => {
  const {page} = await openPage({url: writePreview(vaults.notes)}, day)
  const seen: string[] = []
  for (let at = 0; at < 20; at += 1) {
    await page.keyboard.press('Tab')
    const {name, isVisible} = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused) return {name: '', isVisible: false}
      const marked = focused.id === 'list' ? focused.querySelector('[aria-selected=true]') : focused
      const {outlineStyle, outlineWidth} = getComputedStyle(marked ?? focused)
      return {
        name: focused.id || focused.getAttribute('name') || focused.localName,
        isVisible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      }
    })
    if (name === 'body' || seen.includes(name)) break
    seen.push(name)
    // What has the focus in the frame is the card's own affair.
    if (name !== 'frame') expect([name, isVisible]).toEqual([name, true])
  }
  expect(seen).toEqual(
    'search deck tag rule message change theme phone list previous flip next frame a'.split(' ')
  )
})
