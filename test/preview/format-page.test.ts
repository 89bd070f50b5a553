import {createHash} from 'node:crypto'
import {expect, it} from 'vitest'
import {formatPage, type PreviewData, readAssets} from '../../src/preview/index.js'
import {assets, previewNotes} from './build-preview.js'

const note = '- **Latency**: the time that a packet takes to arrive\n'

function format(data: PreviewData): string {
  return [...formatPage(data, assets)].join('')
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

it('holds all notes once, whatever their number', async () => {
  const data = await previewNotes({'a.md': note})
  const [first] = data.notes
  if (!first) throw new Error('Unexpected preview without a note')
  for (const count of [1, 100, 101, 1100, 2345]) {
    const notes = Array.from({length: count}, (_, at) => ({...first, guid: `${at}`}))
    const page = format({...data, notes})
    const guids = [...page.matchAll(/class="notes">(.*)<\/script>/g)]
      .flatMap(([, json = '']) => JSON.parse(json))
      .map(({guid}) => guid)
    expect(guids).toEqual(notes.map(({guid}) => guid))
  }
})

it('lets no text of a note out of its element', async () => {
  const evil = '</script><script>alert(1)</script><!--<script>'
  const data = await previewNotes({[`${evil.replaceAll('/', '')}.md`]: note})
  const page = format({
    ...data,
    head: {...data.head, vault: evil},
    notes: data.notes.map((one) => ({...one, deck: evil, tags: [evil], fields: [evil]})),
    media: new Map([['"><script>alert(2)</script>.png', new Uint8Array([1])]])
  })
  expect(page.match(/<script/g)).toHaveLength(4)
  expect(page.match(/<\/script>/g)).toHaveLength(4)
  expect(page).not.toContain('<!--')
  const json = /class="notes">(.*)<\/script>/.exec(page)?.[1] ?? ''
  expect(JSON.parse(json)[0].deck).toBe(evil)
})

it('lets only its own scripts run, and nothing load', async () => {
  const page = format(await previewNotes({'a.md': note}))
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
  const directives = new Map(
    policy
      .split('; ')
      .map((one) => one.split(/ (.*)/))
      .map(([a, b]) => [a, b])
  )
  expect(directives.get('default-src')).toBe("'none'")
  expect(directives.get('script-src')).toBe(`${hash(assets.script)} ${hash(assets.mathJax)}`)
  for (const name of ['img-src', 'media-src']) expect(directives.get(name)).toBe('data: blob:')
  expect(directives.has('connect-src')).toBe(false)
})

it('brings MathJax only where there is math', async () => {
  expect(format(await previewNotes({'a.md': note}))).not.toContain('id="mathjax"')
  const math = note.replace('arrive', 'arrive, $t$')
  expect(format(await previewNotes({'a.md': math}))).toContain('id="mathjax">typeset()</script>')
})

it('holds media, or leaves them to a folder', async () => {
  const data = await previewNotes({'a.md': note})
  const media = new Map([['a.png', new Uint8Array([1, 2, 3])]])
  expect(format({...data, media})).toContain(
    '<script type="image/png;base64" data-name="a.png" class="media">AQID</script>'
  )
  const served = {...data, media, head: {...data.head, mediaFolder: '/media/'}}
  expect(format(served)).not.toContain('AQID')
})

it('has scripts that end where they should', () => {
  const {script, mathJax} = readAssets()
  // After a comment has begun, another start of a script would swallow the end of the first.
  expect(script).not.toMatch(/<!--|<\/?script/i)
  expect(mathJax).not.toMatch(/<\/?script/i)
})
