import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {startPreview} from '../preview/start-preview.js'
import {createFolder} from '../vault/create-folder.js'
import {openPage} from './open-page.js'
import {vaults} from './write-preview.js'

const desk = {width: 1440, isNight: false}

const note = `- **Latency**: the time that a packet takes to arrive
- **Throughput**: the amount of data that gets through in a second
`

it('loads the page again on edits, and stays where it was', async () => {
  const folder = createFolder({'notes/a.md': note})
  const {url, stop} = await startPreview(folder, ['notes'])
  const {page} = await openPage({url}, desk)
  await page.locator('#search').fill('second')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Space')
  await page.keyboard.press('n')
  const card = page.frameLocator('#frame').locator('#qa')
  await expect.poll(() => card.innerText()).toContain('gets through in a second')

  writeFileSync(join(folder, 'notes/a.md'), note.replace('in a second', 'in one second'))
  await expect.poll(() => card.innerText(), {timeout: 20_000}).toContain('in one second')
  expect(await page.locator('#search').inputValue()).toBe('second')
  expect(await page.locator('#flip').innerText()).toBe('Show question')
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')

  writeFileSync(join(folder, 'notes/cardwright.config.json'), '{')
  const notice = page.locator('#notice')
  await expect.poll(() => notice.innerText(), {timeout: 20_000}).toContain('cardwright.config.json')
  rmSync(join(folder, 'notes/cardwright.config.json'))
  await expect.poll(() => notice.isVisible(), {timeout: 20_000}).toBe(false)

  expect(await stop('SIGINT')).toMatchObject({code: 0})
  await expect.poll(() => notice.innerText()).toContain('The preview has ended')
})

it('shows pictures and math from the server alone', async () => {
  const {url} = await startPreview(createFolder(), [vaults.torture])
  const {page, complaints, requests} = await openPage({url}, desk)
  await page.locator('#search').fill('pushes')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Space')
  const image = page.frameLocator('#frame').locator('img').first()
  await expect
    .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0)
  expect(requests.every((address) => address.startsWith(url))).toBe(true)
  expect(requests.filter((address) => address.includes('/media/'))).toHaveLength(1)
  expect(complaints).toEqual([])
})
