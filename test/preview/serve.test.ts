import {once} from 'node:events'
import {writeFileSync} from 'node:fs'
import {get, type IncomingMessage} from 'node:http'
import {createConnection} from 'node:net'
import {networkInterfaces} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {ask, startPreview} from './start-preview.js'

const note = '## What does a router look like?\n\n![[router.svg]]\n'
const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>'
const files = {'notes/a.md': note, 'notes/router.svg': picture, 'notes/secret.png': 'secret'}

it('serves the page and the media of its cards, and nothing else', async () => {
  const {url, stop} = await startPreview(createFolder(files), ['notes'])
  const page = await ask(url, '/')
  expect(page.status).toBe(200)
  expect(page.headers['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'sha256-/
  )
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  const name = /[0-9a-f]{24}\.svg/.exec(page.body)?.[0]
  const media = await ask(url, `/media/${name}`)
  expect(media).toMatchObject({status: 200, body: picture})
  expect(media.headers['content-type']).toBe('image/svg+xml')
  expect(media.headers['content-security-policy']).toMatch(/sandbox$/)
  for (const path of [
    '/a.md',
    '/media/',
    '/media/router.svg',
    '/media/secret.png',
    '/media/../a.md',
    '/media/..%2fnotes%2fa.md',
    '/../notes/a.md',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/.cardwright/ledger.jsonl',
    '/media/__proto__'
  ]) {
    expect([path, (await ask(url, path)).status]).toEqual([path, 404])
  }
  expect((await ask(url, '/%')).status).toBe(400)
  expect((await ask(url, '/', {method: 'POST'})).status).toBe(405)
  expect(await ask(url, '/', {method: 'HEAD'})).toMatchObject({status: 200, body: ''})
  expect(await stop('SIGINT')).toMatchObject({code: 0})
})

it('answers only under its own names', async () => {
  const {url} = await startPreview(createFolder(files), ['notes'])
  const {port} = new URL(url)
  for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', 'localhost:1']) {
    for (const path of ['/', '/events']) {
      expect([host, (await ask(url, path, {host})).status]).toEqual([host, 403])
    }
  }
  expect((await ask(url, '/', {host: `localhost:${port}`})).status).toBe(200)
})

it('can be reached from this computer only', async () => {
  const {url} = await startPreview(createFolder(files), ['notes'])
  const {port, hostname} = new URL(url)
  expect(hostname).toBe('127.0.0.1')
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({internal, family}) => !internal && family === 'IPv4')
  for (const {address} of others) {
    const socket = createConnection(Number(port), address)
    await expect(once(socket, 'connect')).rejects.toThrow('ECONNREFUSED')
  }
})

it('tells of edits, and of why a build failed, and ends with its listeners', async () => {
  const folder = createFolder(files)
  const {url, stop} = await startPreview(folder, ['notes'])
  const [stream]: [IncomingMessage] = (await once(get(`${url}events`), 'response')) as [
    IncomingMessage
  ]
  const chunks = stream.setEncoding('utf8')[Symbol.asyncIterator]()
  const until = async (pattern: RegExp) => {
    let seen = ''
    while (!pattern.test(seen)) {
      const {value, done} = await chunks.next()
      if (done) throw new Error(`Unexpected end, expected ${pattern} in ${seen}`)
      seen += value
    }
  }
  writeFileSync(join(folder, 'notes/a.md'), note.replace('router', 'switch'))
  await until(/event: change\n/)
  expect((await ask(url, '/')).body).toContain('What does a switch look like?')

  writeFileSync(join(folder, 'notes/cardwright.config.json'), '{')
  await until(/event: failure\ndata: .*cardwright\.config\.json/)
  // The last page that there is stays.
  expect((await ask(url, '/')).body).toContain('What does a switch look like?')
  expect(await stop('SIGTERM')).toMatchObject({code: 0})
})

it('serves at a port, unless it is taken', async () => {
  const folder = createFolder(files)
  const {url} = await startPreview(folder, ['notes'])
  const {port} = new URL(url)
  await expect(startPreview(folder, ['notes', '--port', port])).rejects.toThrow(
    `error: Cannot serve at port ${port}: listen EADDRINUSE`
  )
})
