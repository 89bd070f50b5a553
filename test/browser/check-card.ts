import type {Page} from 'playwright-core'

/** What a card looks like. */
export interface CardState {
  /** None if all is well: no overflow to the side, no raw or wrong math, no missing image. */
  faults: string[]
  /** Formulas that it shows. */
  formulas: number
}

/**
 * Look at the card that a page shows, once its math is set and its images are there.
 *
 * @param frame Selector of the frame of the card; without it the card is the page itself.
 */
export function checkCard(page: Page, frame?: string): Promise<CardState> {
  return page.evaluate(async (selector) => {
    const patienceMs = 10_000
    const start = performance.now()
    const content = cardDocument()
    const {documentElement: root, body} = content
    while (isPending() && performance.now() - start < patienceMs) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const faults = [
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
    return {faults, formulas: body.querySelectorAll('mjx-container svg').length}

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
