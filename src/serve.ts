import {once} from 'node:events'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {EnvironmentError} from './environment-error.js'

/** Only programs of this computer can connect. */
const loopback = '127.0.0.1'

/** Names under which a browser may have found the server; another may be a page's that has the
 * name of its own site lead here (DNS rebinding). */
const hostNames = [loopback, 'localhost']

/** What all answers say: nothing is kept, guessed, framed, or given to other sites. */
const commonHeaders = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY'
}

/** A file that is served. */
export interface ServedFile {
  /** Media type. */
  type: string
  /** Content-Security-Policy. */
  policy: string
  chunks: Iterable<string | Uint8Array>
}

/** What a server needs to know. */
export interface ServeOptions {
  /** 1–65535. @default any that is free */
  port?: number | undefined
  /** Path of the stream of events. */
  events: string
  /** Give a file by its decoded path, which begins with `/`; `undefined` if there is none. */
  find: (path: string) => ServedFile | undefined
}

/** A running server. */
export interface PreviewServer {
  /** Address of its root. */
  url: string
  /** Send an event to all that listen. */
  tell: (event: string, data: string) => void
  /** End all connections and stop. */
  close: () => void
}

/**
 * Serve some files and a stream of events to this computer.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 * @throws {EnvironmentError} If the port can't be had.
 */
export async function serve({port, events, find}: ServeOptions): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const path = findPath(request, server)
    if (typeof path === 'number') refuse(response, path)
    else if (path === events) listen(response, listeners)
    else answer(request, response, find(path))
  })
  await start(server, port)
  return {
    url: `http://${loopback}:${portOf(server)}/`,
    tell(event, data) {
      const lines = data.split('\n').map((line) => `data: ${line}\n`)
      for (const listener of listeners) listener.write(`event: ${event}\n${lines.join('')}\n`)
    },
    close() {
      server.close()
      server.closeAllConnections()
    }
  }
}

async function start(server: Server, port = 0): Promise<void> {
  try {
    server.listen(port, loopback)
    await once(server, 'listening')
  } catch (cause) {
    throw new EnvironmentError(`Cannot serve at port ${port}`, {cause})
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return isAddress(address) ? address.port : 0
}

function isAddress(address: ReturnType<Server['address']>): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

/** @returns The decoded path, or the status that says why it is refused. */
function findPath({method, url = '', headers}: IncomingMessage, server: Server): string | number {
  const hosts = hostNames.map((name) => `${name}:${portOf(server)}`)
  if (!hosts.includes(headers.host ?? '')) return 403
  if (method !== 'GET' && method !== 'HEAD') return 405
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return 400
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, commonHeaders).end()
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, {...commonHeaders, 'content-type': 'text/event-stream'})
  response.write(':\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

function answer(
  {method}: IncomingMessage,
  response: ServerResponse,
  file: ServedFile | undefined
): void {
  if (!file) {
    refuse(response, 404)
    return
  }
  const {type, policy, chunks} = file
  response.writeHead(200, {
    ...commonHeaders,
    'content-type': type,
    'content-security-policy': policy
  })
  if (method === 'GET') for (const chunk of chunks) response.write(chunk)
  response.end()
}
