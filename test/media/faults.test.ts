import {mkdirSync, symlinkSync, truncateSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {reportMessage} from '../../src/report/message.js'
import {createFolder} from '../vault/create-folder.js'
import {buildFolder} from './build-folder.js'

/** Show a file in the answer of a card. */
function note(embed: string): string {
  return `# Cells\n\n- **Wall**: ${embed} the coat of a plant cell\n`
}

/** What a build says of a note that shows a file, and what the card shows. */
async function show(folder: string) {
  const {cards, messages, media} = await buildFolder(folder)
  const [card] = cards
  const back = card?.kind === 'cloze' ? '' : card?.fields.back
  const said = messages.map(reportMessage).filter(({severity}) => severity !== 'info')
  return {
    back,
    media: [...media.keys()],
    said: said.map(({rule, severity, line, column}) => [rule, severity, line, column])
  }
}

describe("a file that a card can't show gives a message and a placeholder", () => {
  it.each([
    ['missing', '![[a.png]]', {}, 'missing-media', 'error'],
    ['missing, in HTML', '<img src="a.png">', {}, 'missing-media', 'error'],
    ['missing, by reference', '![a][b]', {}, 'missing-media', 'error'],
    ['empty', '![[a.png]]', {'a.png': ''}, 'missing-media', 'error'],
    ['outside the vault', '![](../../a.png)', {'a.png': 'x'}, 'outside-vault', 'error'],
    ['on the disk', '![](file:///etc/a.png)', {}, 'outside-vault', 'error'],
    ['unsupported', '![[a.exe]]', {'a.exe': 'x'}, 'unsupported-media', 'warning'],
    ['unsupported, of Markdown', '![](a.docx)', {'a.docx': 'x'}, 'unsupported-media', 'warning'],
    ['a canvas', '![[a.canvas]]', {'a.canvas': '{}'}, 'unsupported-media', 'warning'],
    ['a base', '![[a.base]]', {'a.base': 'x'}, 'unsupported-media', 'warning'],
    ['a drawing', '![[a.excalidraw]]', {'a.excalidraw.md': 'x'}, 'unsupported-media', 'warning'],
    ['no SVG', '![[a.svg]]', {'a.svg': 'x'}, 'svg', 'error']
  ])('%s', async (_, embed, files, rule, severity) => {
    const text = `${note(embed)}\n[b]: a.png\n`
    const shown = await show(createFolder({'n.md': text, ...files}))
    expect(shown.back).toMatch(/<span class="missing">⚠ [^<]*a\.\w+<\/span>the coat/)
    expect(shown).toMatchObject({media: [], said: [[rule, severity, 3, 13]]})
  })

  it('larger than Anki syncs', async () => {
    const folder = createFolder({'n.md': note('![[a.mp4]]'), 'a.mp4': ''})
    truncateSync(join(folder, 'a.mp4'), 100 * 2 ** 20 + 1)
    const shown = await show(folder)
    expect(shown.back).toContain('<span class="missing">⚠ a.mp4</span>')
    expect(shown).toMatchObject({media: [], said: [['large-media', 'error', 3, 13]]})
  })

  it('behind a link that leads out of the vault', async () => {
    const folder = createFolder({'secret.png': 'x'})
    mkdirSync(join(folder, 'notes'))
    const inside = createFolder({'n.md': note('![[a.png]]')})
    symlinkSync(join(folder, 'secret.png'), join(inside, 'a.png'))
    const shown = await show(inside)
    expect(shown.back).toContain('<span class="missing">⚠ a.png</span>')
    expect(shown.said.map(([rule]) => rule)).toEqual(['vault-file', 'missing-media'])
  })
})

describe('a file is shown all the same, with a warning', () => {
  it('where it is large', async () => {
    const folder = createFolder({'n.md': note('![[a.png]]'), 'a.png': ''})
    truncateSync(join(folder, 'a.png'), 20 * 2 ** 20 + 1)
    const shown = await show(folder)
    expect(shown).toMatchObject({
      media: [expect.stringMatching(/^[0-9a-f]{24}\.png$/)],
      said: [['large-media', 'warning', 3, 13]]
    })
  })

  it('where an SVG file held more than a picture', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script><g/></svg>'
    const folder = createFolder({'n.md': note('![[a.svg]]'), 'a.svg': svg})
    const {media} = await buildFolder(folder)
    expect([...media.values()].map(String).join()).not.toContain('script')
    const shown = await show(folder)
    expect(shown.said).toEqual([['svg', 'warning', 3, 13]])
    expect(shown.back).toMatch(/^<img src="[0-9a-f]{24}\.svg" alt="">the coat/)
  })
})
