import {describe, expect, it} from 'vitest'
import {htmlText} from '../../src/render/index.js'
import {reportMessage} from '../../src/report/message.js'
import {buildFolder} from '../media/build-folder.js'
import {createFolder} from '../vault/create-folder.js'

const source = `---
tags: [wood]
---

# Wood

Wood is hard. ^hard

## Rings & bark

Each ring is a year.

### Bark

![[x.png]] keeps *water* out.

- oak
  - red oak

  ^oak
- pine

^trees

## Sap

It rises in [[Spring|spring]] [as they say][1].

[1]: https://a.example
`

/** The details of a card whose text ends in an embed, and what the build says. */
async function embed(link: string, files: Record<string, string> = {}) {
  const note = `# Cells\n\n- **Wall**: the coat of a plant cell. ${link}\n`
  const folder = createFolder({'b/Note.md': note, 'a/Wood.md': source, 'a/x.png': 'x', ...files})
  const {cards, messages, media} = await buildFolder(folder, {exclude: {folders: ['a']}})
  const card = cards.find(({source: {path}}) => path === 'b/Note.md')
  const said = messages
    .map(reportMessage)
    .map(({rule, severity, line, column}) => ({rule, severity, line, column}))
  return {
    extra: card?.fields.extra,
    text: card?.prompts[0]?.details,
    said,
    reasons: messages.map(({reason}) => reason),
    media: [...media.keys()]
  }
}

const url = (file: string) => `obsidian://open?vault=Vault&#x26;file=${encodeURIComponent(file)}`
const quote = (label: string, file: string, body: string) =>
  `<blockquote class="transclusion"><p class="transclusion-source"><a href="${url(file)}">${label}</a></p>${body}</blockquote>`

describe('an embedded note is shown', () => {
  it('in part by a heading, with the headings below it', async () => {
    const {extra, text, said} = await embed('![[Wood#Sap]]')
    const body = `<p>It rises in <a href="${url('Spring')}">spring</a> <a href="https://a.example">as they say</a>.</p>`
    expect(extra).toBe(quote('Wood › Sap', 'a/Wood#Sap', body))
    expect([text, said]).toEqual(['It rises in spring as they say.', []])
  })

  it('in part by a heading without its marks, or below another', async () => {
    for (const link of [
      '![[Wood#Rings bark#Bark]]',
      '![[wood#bark]]',
      '![[a/Wood.md#Bark]]',
      '![](../a/Wood.md#Bark)'
    ]) {
      const {extra, text, media} = await embed(link)
      expect(extra).toMatch(/<img src="[0-9a-f]{24}\.png" alt=""> keeps <em>water<\/em> out/)
      expect(text).toBe('keeps water out.\noak\nred oak\npine')
      expect(media).toHaveLength(1)
    }
  })

  it('in part by the id of a block', async () => {
    expect((await embed('![[Wood#^hard]]')).extra).toBe(
      quote('Wood', 'a/Wood#^hard', '<p>Wood is hard.</p>')
    )
    expect((await embed('![[Wood#^TREES]]')).text).toBe('oak\nred oak\npine')
    expect((await embed('![[Wood#^oak]]')).text).toBe('red oak')
  })

  it('whole, without its title and frontmatter', async () => {
    const {text, extra} = await embed('![[Wood]]')
    expect(text).toMatch(/^Wood is hard\.\nRings & bark\nEach ring[\s\S]*It rises/)
    expect(extra).not.toMatch(/tags|<h1>/)
  })

  it('of the same note', async () => {
    const {extra} = await embed('![[#Membrane]]\n\n## Membrane\n\nThin.')
    expect(extra).toBe(quote('Cells › Membrane', 'b/Note#Membrane', '<p>Thin.</p>'))
  })

  it('within an embedded one, with its own links and media', async () => {
    const files = {
      'c/Tree.md': 'Trees are tall.\n\n![[Leaf]]\n',
      'c/Leaf.md': 'Leaves: ![](y.png) of [a][1].\n\n[1]: https://leaf.example',
      'c/y.png': 'y',
      'y.png': 'other'
    }
    const {extra, media, said} = await embed('![[Tree]]', files)
    const image = `<img src="${media[0]}" alt="">`
    const leaf = quote(
      'Leaf',
      'c/Leaf',
      `<p>Leaves: ${image} of <a href="https://leaf.example">a</a>.</p>`
    )
    expect(extra).toBe(quote('Tree', 'c/Tree', `<p>Trees are tall.</p>\n${leaf}`))
    expect([said, media.length]).toEqual([[], 1])
  })
})

it('the text of a field is the text of its prompt', async () => {
  for (const link of ['![[Wood]]', '![[Wood#^hard]]', 'Mind: ![[Wood#^hard]] Always. ![[Stone]]']) {
    const {extra = '', text} = await embed(link)
    expect(htmlText(extra)).toBe(text)
  }
})

describe('an embed in the middle of a line', () => {
  it('shows a single paragraph as a phrase', async () => {
    const {extra, text} = await embed('Mind: ![[Wood#^hard]] Always.')
    expect(extra).toBe('Mind: <span class="transclusion">Wood is hard.</span> Always.')
    expect(text).toBe('Mind: Wood is hard. Always.')
  })

  it('parts the line for more', async () => {
    const {extra} = await embed('Mind: ![[Wood#Bark]] Always.')
    expect(extra).toMatch(/^<p>Mind: ?<\/p>\n<blockquote[\s\S]*<\/blockquote>\n<p> ?Always\.<\/p>$/)
  })

  it('is no HTML that the note could break', async () => {
    const {extra} = await embed('Mind: ![[Bad]] Always.', {
      'Bad.md': 'a <b>b</span></p></blockquote> <script>alert(1)</script> c'
    })
    expect(extra).toBe('Mind: <span class="transclusion">a b alert(1) c</span> Always.')
  })
})

describe('an embed in a question or sentence with a gap', () => {
  it('is words', async () => {
    const note =
      '# Cells\n\nThe wall of a plant cell, of which ![[Wood#^hard]] is said, holds **cellulose**.\n'
    const folder = createFolder({'Note.md': note, 'a/Wood.md': source})
    const {cards} = await buildFolder(folder, {exclude: {folders: ['a']}})
    const [card] = cards
    expect(card?.kind === 'cloze' && card.fields.text).toBe(
      'The wall of a plant cell, of which Wood is hard. is said, holds {{c1::<strong>cellulose</strong>}}.'
    )
  })
})

describe("an embed that can't be shown gives a message and a placeholder", () => {
  it.each([
    ['a note', '![[Stone]]', 'Stone', 'expected a note or file of the vault'],
    ['a heading', '![[Wood#Roots]]', 'Wood#Roots', 'expected a heading or block id of `a/Wood.md`'],
    [
      'a heading of another',
      '![[Wood#Sap#Bark]]',
      'Wood#Sap#Bark',
      'expected a heading or block id'
    ],
    ['a block', '![[Wood#^roots]]', 'Wood#^roots', 'expected a heading or block id'],
    ['of an empty note', '![[Void]]', 'Void', 'expected text there'],
    ['of this note', '![[#Roots]]', '#Roots', 'expected a heading or block id of `b/Note.md`']
  ])('%s', async (_, link, shown, reason) => {
    const {extra, said, reasons} = await embed(link, {'Void.md': '---\ntags: [a]\n---\n'})
    expect(extra).toBe(`<span class="missing">⚠ ${shown}</span>`)
    expect(said).toEqual([{rule: 'missing-embed', severity: 'error', line: 3, column: 39}])
    expect(reasons[0]).toContain(reason)
  })

  it('and names the embedded note in which it stands', async () => {
    const {reasons, said} = await embed('![[Tree]]', {'c/Tree.md': '![[no.png]] ![[Stone]]'})
    expect(reasons).toEqual([
      'Unexpected missing media file `no.png`, expected it in the vault (in `c/Tree.md`)',
      'Unexpected embed of `Stone`, expected a note or file of the vault (in `c/Tree.md`)'
    ])
    expect(new Set(said.map(({line, column}) => `${line}:${column}`))).toEqual(new Set(['3:39']))
  })

  it('and a circle ends in a link', async () => {
    const files = {'c/Egg.md': 'From a hen. ![[Hen]]', 'c/Hen.md': 'From an egg. ![[Egg]]'}
    const {extra, text, said, reasons} = await embed('![[Egg]]', files)
    expect(text).toBe('From a hen. From an egg.')
    expect(extra).toContain(`<a href="${url('Egg')}">Egg</a>`)
    expect(said).toEqual([{rule: 'embed-cycle', severity: 'warning', line: 3, column: 39}])
    expect(reasons[0]).toBe(
      'Unexpected circle of embeds, `c/Egg.md` → `c/Hen.md` → `c/Egg.md` (in `c/Hen.md`)'
    )
  })

  it('and what is too deep is a link', async () => {
    const files = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((level) => [`L${level}.md`, `Level ${level}. ![[L${level + 1}]]`])
    )
    const {text, extra, said} = await embed('![[L1]]', files)
    expect(text).toBe('Level 1. Level 2. Level 3. Level 4. Level 5.')
    expect(extra).toContain(`<a href="${url('L6')}">L6</a>`)
    expect(said.map(({rule}) => rule)).toEqual(['embed-cycle'])
  })
})

it('ends where each note embeds many others', async () => {
  const many = (level: number) => `Level ${level}. ${`![[M${level + 1}]] `.repeat(100)}`
  const files = Object.fromEntries([1, 2, 3, 4].map((level) => [`M${level}.md`, many(level)]))
  const {text, said} = await embed('![[M1]]', {...files, 'M5.md': 'Level 5.'})
  expect(text).toContain('Level 1. Level 2. Level 3. Level 4. Level 5.')
  expect(text?.match(/Level/g)).toHaveLength(200)
  expect(new Set(said.map(({rule}) => rule))).toEqual(new Set(['embed-cycle']))
  expect(said.length).toBeLessThan(1000)
})

it('an embed alone gives no card whose answer is a placeholder', async () => {
  const note = '# Cells\n\n## What is a wall?\n\n![[Stone]]\n\n## Why?\n\n![[#Because]]\n'
  const {cards} = await buildFolder(createFolder({'Note.md': note}))
  expect(cards).toEqual([])
})
