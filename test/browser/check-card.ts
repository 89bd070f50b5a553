import type {Page} from 'playwright-core'

/**
 * Find what is wrong with the card that a page shows, once its math is set and its images are there.
 *
 * @param frame Selector of the frame of the card; without it the card is the page itself.
 * @returns Nothing if all is well: no overflow to the side, no raw or wrong math, no missing image.
 */
export function checkCard(page: Page, frame?: string): Promise<string[]> {
  return page.evaluate(async (selector) => {
    const patienceMs = 10_000
    const start = performance.now()
    const content = cardDocument()
    const {documentElement: root, body} = content
    while (isPending() && performance.now() - start < patienceMs) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return [
      ...overflows(document.documentElement, 'page'),
      ...(content === document ? [] : overflows(root, 'card')),
      ...rawMath().map((text) => `raw math: ${text}`),
      ...[...body.querySelectorAll('mjx-merror, [data-mjx-error], [data-mml-node="merror"]')].map(
        (error) => `wrong math: ${error.getAttribute('data-mjx-error') ?? error.textContent}`
      ),
      ...images()
        .filter(({naturalWidth}) => naturalWidth === 0)
        .map(({outerHTML}) => `missing image: ${outerHTML.slice(0, 200)}`),
      ...(body.innerText.trim() === '' && images().length === 0 ? ['empty card'] : [])
    ]

    function cardDocument(): Document {
      if (selector === undefined) return document
      const element = document.querySelector<HTMLIFrameElement>(selector)
      if (!element?.contentDocument) throw new Error(`Unexpected page without ${selector}`)
      return element.contentDocument
    }

    function isPending(): boolean {
      return rawMath().length > 0 || images().some(({complete}) => !complete)
    }

    function images(): HTMLImageElement[] {
      return [...content.images]
    }

    function rawMath(): string[] {
      const texts: string[] = []
      const walker = content.createTreeWalker(body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const {parentElement, textContent} = walker.currentNode
        const isCode = parentElement?.closest('code, pre, script, style, textarea') != null
        if (!isCode && /\\[([]/.test(textContent ?? '')) texts.push(textContent ?? '')
      }
      return texts
    }

    function overflows({scrollWidth, clientWidth}: Element, name: string): string[] {
      return scrollWidth > clientWidth ? [`${name} is ${scrollWidth} wide, not ${clientWidth}`] : []
    }
  }, frame)
}

/** Count the formulas that the card in a frame shows. */
export function countMath(page: Page, frame: string): Promise<number> {
  return page.evaluate((selector) => {
    const element = document.querySelector<HTMLIFrameElement>(selector)
    return element?.contentDocument?.querySelectorAll('mjx-container svg').length ?? 0
  }, frame)
}
