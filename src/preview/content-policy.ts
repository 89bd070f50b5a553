import {createHash} from 'node:crypto'

/** What a page may load beside what stands in it. */
export interface PolicyOptions {
  /** Scripts of the page itself: no other runs. */
  scripts: ReadonlyArray<string>
  /** Media and events come from the server of the page. */
  isServed: boolean
}

/**
 * Content-Security-Policy of a preview: no script but its own, nothing from elsewhere. It holds for
 * the frame of the card as well, which inherits it.
 *
 * Styles stand in the page, in cards, and MathJax makes more; they can load nothing.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentPolicy({scripts, isServed}: PolicyOptions): string {
  const media = isServed ? "'self' data: blob:" : 'data: blob:'
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(' ')}`,
    "style-src 'unsafe-inline'",
    `img-src ${media}`,
    `media-src ${media}`,
    ...(isServed ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
