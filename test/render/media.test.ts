import {describe, expect, it} from 'vitest'
import {buildFolder} from '../media/build-folder.js'
import {createFolder} from '../vault/create-folder.js'

/** The field that shows a line, names in the package written as `0.png`. */
async function show(line: string, config: Parameters<typeof buildFolder>[1] = {}) {
  const folder = createFolder({
    'note.md': `# Plants\n\n- **Leaf**: the part of a plant ${line} that catches light\n\n[leaf]: a.png "A leaf"\n`,
    'a.png': 'a',
    'b#1?.png': 'b',
    'deep/my pictures/c.webp': 'c',
    'tune.mp3': 'd',
    'film.mp4': 'e',
    'paper.pdf': 'f'
  })
  const {cards, messages} = await buildFolder(folder, config)
  const [card] = cards
  const back = card && card.kind !== 'cloze' ? card.fields.back : ''
  const shown = back.replace(/[0-9a-f]{24}(?=\.)/g, '0')
  return {
    shown: shown.replace(/^the part of a plant | that catches light$/g, ''),
    field: card?.fields.media.replace(/[0-9a-f]{24}(?=\.)/g, '0'),
    said: messages.map(({ruleId}) => ruleId)
  }
}

describe('media are shown', () => {
  it.each([
    ['with a title', '![leaf](a.png "A <leaf>")', '<img src="0.png" alt="leaf" title="A <leaf>">'],
    ['by reference', '![leaf][]', '<img src="0.png" alt="leaf" title="A leaf">'],
    ['with text and size', '![[a.png|leaf|30]]', '<img src="0.png" alt="leaf" width="30">'],
    ['with marks in their names', '![](b%231%3F.png)', '<img src="0.png" alt="">'],
    [
      'with marks in their names, embedded',
      '![[b#1?.png]]',
      '<span class="missing">⚠ b#1?.png</span>'
    ],
    ['with a query', '![](a.png?raw=true#x)', '<img src="0.png" alt="">'],
    ['in folders, encoded', '![](deep/my%20pictures/c.webp)', '<img src="0.webp" alt="">'],
    [
      'in folders, in angle brackets',
      '![](<deep/my pictures/c.webp>)',
      '<img src="0.webp" alt="">'
    ],
    ['by the end of their path', '![[my pictures/c.webp]]', '<img src="0.webp" alt="">'],
    [
      'in another case',
      '![[C.WEBP]] ![](A.png)',
      '<img src="0.webp" alt=""> <img src="0.png" alt="">'
    ],
    ['as sounds', '![[tune.mp3]] ![](film.mp4)', '[sound:0.mp3] [sound:0.mp4]'],
    [
      'of HTML',
      '<img src="deep/my pictures/c.webp" width="3">',
      '<img src="0.webp" width="3" alt="">'
    ],
    ['of HTML that plays', '<audio controls src="tune.mp3"></audio>', '[sound:0.mp3]'],
    [
      'of HTML with sources',
      '<video><source src="film.mp4"><source src="no.webm"></video>',
      '[sound:0.mp4]'
    ],
    ['of HTML with choices', '<picture><img src="a.png"></picture>', '<img src="0.png" alt="">']
  ])('%s', async (_, line, shown) => {
    expect((await show(line)).shown).toBe(shown)
  })

  it('as links, and named in a way in which Anki takes them', async () => {
    expect(await show('![[paper.pdf#page=2]]')).toEqual({
      shown: '<a href="0.pdf">paper.pdf</a>',
      field: '<object data="0.pdf"></object>',
      said: []
    })
  })
})

describe('images of the web', () => {
  const url = 'https://a.example/b.png'

  it.each([`![leaf|30](${url})`, `<img src="${url}" alt="leaf">`])(
    'are links: %s',
    async (line) => {
      const {shown, said} = await show(line)
      expect(shown).toMatch(/^<a href="https:\/\/a\.example\/b\.png">leaf<\/a>$/)
      expect(said).toEqual([])
    }
  )

  it.each([
    `<picture><source srcset="${url}"><img src="a.png"></picture>`,
    `<video src="${url}" poster="${url}"></video>`,
    `<img srcset="${url}" src="a.png">`,
    `<img src="a.png" longdesc="${url}">`
  ])('are never fetched without being asked for: %s', async (line) => {
    expect((await show(line)).shown).not.toMatch(/(?:src|srcset|poster|longdesc)="http/)
  })

  it('are shown where they are asked for', async () => {
    const config = {remoteImages: 'show'} as const
    const {shown} = await show(`![leaf|30](${url})`, config)
    expect(shown).toBe(`<img src="${url}" alt="leaf" width="30">`)
    expect((await show(`<img src="${url}" onerror="x">`, config)).shown).toBe(
      `<img src="${url}" alt="">`
    )
    expect((await show('![](javascript:x.png)', config)).shown).not.toMatch(/<img|href/)
    expect((await show('<img src="data:text/html,x">', config)).shown).not.toContain('<img')
  })
})
