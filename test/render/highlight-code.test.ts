import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {highlightCode} from '../../src/render/highlight-code.js'
import {render} from './render.js'

const style = readFileSync(new URL('../../templates/style.css', import.meta.url), 'utf8')

describe('code', () => {
  it('is coloured by classes alone', () => {
    const {html, text} = render('```js\nconst a = "b" // c\n```', {highlight: highlightCode})
    expect(html).toBe(
      '<pre tabindex="0"><code class="language-js"><span class="hljs-keyword">const</span> a = ' +
        '<span class="hljs-string">"b"</span> <span class="hljs-comment">// c</span>\n</code></pre>'
    )
    expect(text).toBe('`const a = "b" // c`')
  })

  it('keeps the parts of a scope', () => {
    const {html} = render('```python\ndef f(self): pass\n```', {highlight: highlightCode})
    expect(html).toContain('<span class="hljs-title function_">f</span>')
  })

  it.each(['mermaid', 'dataview', '', 'constructor'])('is plain in the language %j', (language) => {
    const {html} = render(`\`\`\`${language}\na <b> "c"\n\`\`\``, {highlight: highlightCode})
    expect(html).toMatch(/<code[^>]*>a &#x3C;b> "c"\n<\/code>/)
  })

  it('is plain where there is far too much of it', () => {
    expect(highlightCode('js', 'const a = 1\n'.repeat(10_000))).toBeUndefined()
  })
})

/** Least ratio of the contrast of text to what is behind it. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const minContrast = 4.5

describe.each([
  ['day', style.slice(0, style.indexOf('nightMode'))],
  ['night', style.slice(style.indexOf('nightMode'))]
])('colours by %s', (_, part) => {
  it.each(['ink', 'quiet', 'accent', 'blue', 'teal', 'green', 'orange', 'red', 'purple'])(
    '%s can be read on paper and on code',
    (name) => {
      for (const behind of ['paper', 'code']) {
        const ratio = contrast(readColour(part, name), readColour(part, behind))
        expect(ratio, `${name} on ${behind}`).toBeGreaterThanOrEqual(minContrast)
      }
    }
  )
})

function readColour(part: string, name: string): string {
  return new RegExp(`--${name}: #([0-9a-f]{6})`).exec(part)?.[1] ?? ''
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
