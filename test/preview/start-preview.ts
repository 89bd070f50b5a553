import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {type IncomingMessage, request} from 'node:http'
import {text} from 'node:stream/consumers'
import {onTestFinished} from 'vitest'
import {cliPath, environment} from '../cli/run-cli.js'

/** A running `cardwright preview`. */
export interface RunningPreview {
  /** Address of the page. */
  url: string
  /** Send a signal and wait for the end. */
  stop: (signal: NodeJS.Signals) => Promise<{code: number | null; printed: string}>
}

/** Start the command in a folder and wait until it serves. */
export async function startPreview(
  cwd: string,
  args: ReadonlyArray<string>
): Promise<RunningPreview> {
  const child = spawn(process.execPath, [cliPath, 'preview', ...args], {cwd, env: environment})
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const ended = once(child, 'close')
  let printed = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk
  })
  const address = /Preview at (http:\S+\/);/
  while (!address.test(printed)) {
    const isOver = await Promise.race([
      once(child.stderr, 'data').then(() => false),
      ended.then(() => true)
    ])
    if (isOver) throw new Error(`Unexpected end of the preview:\n${printed}`)
  }
  return {
    url: address.exec(printed)?.[1] ?? '',
    async stop(signal) {
      child.kill(signal)
      const [code] = await ended
      return {code, printed}
    }
  }
}

/** What a server answered. */
export interface Answer {
  status: number | undefined
  headers: IncomingMessage['headers']
  body: string
}

/** Ask a server, with the path as it stands. */
export async function ask(
  url: string,
  path: string,
  {method = 'GET', host}: {method?: string; host?: string} = {}
): Promise<Answer> {
  const {hostname, port} = new URL(url)
  const headers = host === undefined ? {} : {host}
  const sent = request({hostname, port, path, method, headers})
  sent.end()
  const [response]: [IncomingMessage] = (await once(sent, 'response')) as [IncomingMessage]
  return {status: response.statusCode, headers: response.headers, body: await text(response)}
}
