import {spawn} from 'node:child_process'

/** A child that takes this long hangs; the slowest, the large vault, takes a few minutes. */
const timeoutMs = 30 * 60 * 1000

const reportUsage = new URL('report-usage.mjs', import.meta.url).href

/**
 * Run Node on a script and measure the whole process, with its processor time and memory.
 *
 * @param {ReadonlyArray<string>} args
 * @param {AbortSignal} signal
 * @param {ReadonlyArray<number>} [codes] Exit codes that are no failure.
 */
export async function runNode(args, signal, codes) {
  return runChild(process.execPath, ['--import', reportUsage, ...args], signal, codes)
}

/**
 * Run a program and measure the whole process.
 *
 * @param {string} command
 * @param {ReadonlyArray<string>} args
 * @param {AbortSignal} signal
 * @param {ReadonlyArray<number>} [codes] Exit codes that are no failure.
 * @returns {Promise<import('./types.js').Usage>}
 * @throws {Error} If it can't be started, fails or hangs.
 */
export async function runChild(command, args, signal, codes = [0]) {
  const start = performance.now()
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
  })
  const texts = child.stdio.slice(1).map(collectText)
  const {code, killedBy} = await waitForEnd(child)
  const wallMs = performance.now() - start
  const [stdout = '', stderr = '', usage = ''] = texts.map((read) => read())
  if (code === null || !codes.includes(code)) {
    const line = [command, ...args].join(' ')
    throw new Error(`\`${line}\` ended with ${killedBy ?? code}: ${findReason(stderr)}`)
  }
  return {wallMs, cpuMs: 0, peakBytes: 0, stdout, ...(usage && JSON.parse(usage))}
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{code: number | null, killedBy: string | null}>}
 */
function waitForEnd(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, killedBy) => resolve({code, killedBy}))
  })
}

/**
 * Find what matters among stack traces; V8 writes many lines when memory runs out.
 *
 * @param {string} stderr
 */
function findReason(stderr) {
  const lines = stderr.trim().split('\n')
  return lines.find((line) => /error:/i.test(line)) ?? lines.at(-1) ?? ''
}

/**
 * @param {unknown} stream
 * @returns {() => string}
 */
function collectText(stream) {
  /** @type {Buffer[]} */
  const chunks = []
  // `spawn` opens pipes for all three; its type also has streams to write to.
  const readable = /** @type {import('node:stream').Readable} */ (stream)
  readable.on('data', (chunk) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}
