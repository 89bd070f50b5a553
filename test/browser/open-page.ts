import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, onTestFinished} from 'vitest'
import {chromiumArgs, findChromium} from '../../scripts/find-chromium.mjs'

/** How a page is looked at. */
export interface Look {
  /** Of the window, in CSS pixels. */
  width: number
  isNight: boolean
}

/** Phone, tablet and desk, by day and by night. */
export const looks: ReadonlyArray<Look> = [320, 768, 1440].flatMap((width) => [
  {width, isNight: false},
  {width, isNight: true}
])

/** An open page, and what it did that it should not; both lists grow. */
export interface OpenPage {
  page: Page
  /** Errors and warnings on the console, exceptions, dialogs, failed requests. */
  complaints: string[]
  /** Addresses that it asked for, but for itself and what is in it. */
  requests: string[]
}

let launched: Promise<Browser> | undefined

afterAll(async () => (await launched)?.close())

/** Open an address, or HTML, in a window of its own. */
export async function openPage(
  address: {url: string} | {html: string},
  {width, isNight}: Look
): Promise<OpenPage> {
  launched ??= chromium.launch({executablePath: findChromium() ?? '', args: chromiumArgs})
  const context = await (await launched).newContext({
    viewport: {width, height: 900},
    colorScheme: isNight ? 'dark' : 'light'
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const [complaints, requests]: [string[], string[]] = [[], []]
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', ({message}) => complaints.push(message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`)
    dialog.dismiss()
  })
  page.on('popup', (popup) => complaints.push(`popup ${popup.url()}`))
  page.on('request', (request) => {
    if (!/^(?:blob|data|file):/.test(request.url())) requests.push(request.url())
  })
  if ('url' in address) await page.goto(address.url)
  else await page.setContent(address.html)
  return {page, complaints, requests}
}
