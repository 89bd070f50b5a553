/**
 * Measure cardwright beside what it is compared with: `node bench/run.mjs [NAME…]`, all if none is
 * named. Slow is never a failure: a bar that is missed is printed as such. Exit codes: 0; 1 if a
 * measurement broke; 2 for an unknown name; 130 if interrupted.
 */
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {coldBuild} from './cold-build.mjs'
import {formatHeader, formatRow} from './format-row.mjs'
import {identifyMany} from './identify-cards.mjs'
import {largeVault} from './large-vault.mjs'
import {packageWriter} from './package-writer.mjs'
import {parseDerive} from './parse-derive.mjs'
import {previewPage} from './preview-page.mjs'
import {renderingShare} from './rendering.mjs'
import {startUp} from './start-up.mjs'

/** @type {ReadonlyArray<import('./types.js').Measurement>} */
const measurements = [
  startUp,
  parseDerive,
  coldBuild,
  renderingShare,
  packageWriter,
  identifyMany,
  largeVault,
  previewPage
]

const root = fileURLToPath(new URL('..', import.meta.url))

await run(process.argv.slice(2))

/** @param {ReadonlyArray<string>} names */
async function run(names) {
  const known = measurements.map(({name}) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`Unknown measurement: ${unknown.join(', ')}; expected ${known.join(', ')}`)
    process.exitCode = 2
    return
  }
  const signal = abortWhenInterrupted()
  console.log(
    `Node ${process.version}, medians; bars count wall time, memory or, for rendering, samples`
  )
  for (const measurement of measurements) {
    if (names.length > 0 && !names.includes(measurement.name)) continue
    if (signal.aborted) return
    await measureAndPrint(measurement, signal)
  }
}

/** @returns {AbortSignal} Aborted by the first signal, so that temporary folders still go. */
function abortWhenInterrupted() {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      process.exitCode = 130
      controller.abort()
    })
  }
  return controller.signal
}

/**
 * @param {import('./types.js').Measurement} measurement
 * @param {AbortSignal} signal
 */
async function measureAndPrint(measurement, signal) {
  const folder = mkdtempSync(join(tmpdir(), 'cardwright-bench-'))
  process.env.XDG_CACHE_HOME = join(folder, 'cache')
  console.log(`\n${formatHeader(measurement)}`)
  try {
    for await (const row of measurement.measure({root, corpus: findCorpus(), folder, signal})) {
      console.log(typeof row === 'string' ? row : formatRow(row))
    }
  } catch (error) {
    process.exitCode ??= 1
    const reason = error instanceof Error ? error.message : String(error)
    console.log(signal.aborted ? 'Interrupted' : `Broken: ${reason}`)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** @returns {string | undefined} */
function findCorpus() {
  const folder = process.env.CARDWRIGHT_CORPUS ?? join(root, '../shared/corpus/vaults')
  return existsSync(folder) ? folder : undefined
}
