import axe from 'axe-core'
import type {Page} from 'playwright-core'

/**
 * Let axe-core look at a page as it is.
 *
 * @returns Serious and critical problems, with the elements that have them.
 */
export async function findViolations(page: Page): Promise<string[]> {
  // As the tools of a developer would, so that the policy of the page has no say.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const axeCore = (window as unknown as {axe: typeof axe}).axe
    const {violations} = await axeCore.run(document, {iframes: false, resultTypes: ['violations']})
    return violations
      .filter(({impact}) => impact === 'serious' || impact === 'critical')
      .map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 150)).join(' ')}`)
  })
}
