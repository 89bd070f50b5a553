import {EnvironmentError, formatFailure} from '../environment-error.js'
import {
  formatPage,
  mediaTypeOf,
  type PreviewData,
  pagePolicy,
  readAssets
} from '../preview/index.js'
import {type ServedFile, serve} from '../serve.js'
import {watchVault} from '../watch.js'
import {type PreviewFlags, previewVault} from './preview-command.js'
import {stopOnSignals} from './stop-on-signals.js'

/** Path of the events; media names have no such beginning. */
const events = '/events'

const mediaFolder = '/media/'

/** Nothing in a media file runs, not even where it is opened by itself. */
const mediaPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/**
 * Serve the preview of a vault to this computer, and renew it whenever the vault changes, until a
 * signal ends it.
 *
 * @returns Exit code 0.
 * @throws {EnvironmentError} If the first build can't do its work, or the port is taken.
 */
export async function servePreview(directory: string, flags: PreviewFlags): Promise<number> {
  const {signal, dispose} = stopOnSignals()
  try {
    // Before the first build, so that no change falls between them.
    const next = await watchVault({directory, isOwn: () => false, signal})
    let {data} = await previewVault(directory, flags)
    const server = await serve({port: flags.port, events, find: (path) => findFile(path, data)})
    signal.addEventListener('abort', server.close)
    process.stderr.write(`Preview at ${server.url}; Ctrl-C ends it.\n`)
    while ((await next()) !== 'stop') {
      try {
        data = (await previewVault(directory, flags)).data
        server.tell('change', '')
      } catch (error) {
        if (!(error instanceof EnvironmentError)) throw error
        process.stderr.write(formatFailure(error))
        server.tell('failure', formatFailure(error))
      }
    }
    return 0
  } finally {
    dispose()
  }
}

function findFile(path: string, data: PreviewData): ServedFile | undefined {
  if (path === '/') return servePage(data)
  if (!path.startsWith(mediaFolder)) return undefined
  const name = path.slice(mediaFolder.length)
  const bytes = data.media.get(name)
  return bytes && {type: mediaTypeOf(name), policy: mediaPolicy, chunks: [bytes]}
}

function servePage(data: PreviewData): ServedFile {
  const served = {...data, head: {...data.head, mediaFolder, events}}
  const assets = readAssets()
  return {
    type: 'text/html; charset=utf-8',
    policy: `${pagePolicy(served, assets)}; frame-ancestors 'none'`,
    chunks: formatPage(served, assets)
  }
}
