import {describe, expect, it} from 'vitest'
import {clozeText} from '../../src/render/cloze.js'
import {renderCloze} from './render.js'

/** What Anki's own parser would take for the start, the hint and the end of a deletion. */
function cloze(markdown: string): string {
  return clozeText(renderCloze(markdown))
}

describe('deletions', () => {
  it('are numbered in the order of the text', () => {
    expect(cloze('A **b** c **d e**.')).toBe(
      'A {{c1::<strong>b</strong>}} c {{c2::<strong>d e</strong>}}.'
    )
  })

  it('hold what the note has in them', () => {
    expect(cloze('A **[[b]] `c`**.')).toContain('{{c1::<strong><a href="obsidian://')
    expect(cloze('A **[[b]] `c`**.')).toContain('<code>c</code></strong>}}.')
  })
})

describe('what Anki would take for its own marks', () => {
  it.each([
    [
      'braces in text',
      'a }} {{c1::x}} **b**',
      'a &#125;&#125; &#123;&#123;c1&#58;&#58;x&#125;&#125; {{c1::<strong>b</strong>}}'
    ],
    [
      'braces in code',
      '`}}` **`{{}}`**',
      '<code>&#125;&#125;</code> {{c1::<strong><code>&#123;&#123;&#125;&#125;</code></strong>}}'
    ],
    [
      'braces in math',
      'a **$x^{y^{z}}$** b',
      'a {{c1::<strong>\\(x^&#123;y^&#123;z&#125;&#125;\\)</strong>}} b'
    ],
    ['colons in text', 'a **b::c** d', 'a {{c1::<strong>b&#58;&#58;c</strong>}} d'],
    ['colons in code', 'a **`b::c`** d', 'a {{c1::<strong><code>b&#58;&#58;c</code></strong>}} d'],
    ['three colons', 'a **b:::c** d', 'a {{c1::<strong>b&#58;&#58;:c</strong>}} d']
  ])('are character references: %s', (_, markdown, html) => {
    expect(cloze(markdown)).toBe(html)
  })

  it.each(['{', '}', '{{', '}}', '}}}', ':', '::', ':::', '::::', 'a:', ':a', '{{c2::a}}'])(
    'leave one deletion, without a hint, round %j',
    (marks) => {
      const hidden = '<cloze-deletion data-number="1">'
      const text = clozeText(`${marks}${hidden}${marks}</cloze-deletion>${marks}`)
      const [before, inside = '', after, ...rest] = text.split(/\{\{c1::|\}\}/)
      expect(rest).toEqual([])
      expect(`${before}${inside}${after}`).not.toMatch(/\{\{|\}\}|::/)
      expect(inside).not.toMatch(/^:/)
    }
  )
})
