import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {median} from './compare.mjs'
import {formatTime} from './format-row.mjs'
import {runNode} from './run-child.mjs'

/** Of the corpus: many small notes with every Obsidian syntax; long notes in Chinese with maths. */
const vaults = ['jzhao-garden', 'oi-wiki-zh']
const turns = 3
const maxShare = 0.15

/** 1: the build went through, and some notes have errors. */
const buildCodes = [0, 1]

/** Code that renders: the making of candidates, and what is loaded for it. */
const rendering = [
  '/dist/render/candidate.js',
  '/dist/render/render-tools.js',
  '/dist/render/highlight-code.js',
  '/node_modules/lowlight/',
  '/node_modules/highlight.js/'
]

/** No work of the build's own; what is collected belongs to all alike. */
const leftOut = new Set(['(idle)', '(garbage collector)'])

/**
 * How much of a cold build's processor time goes into rendering: from the profile that V8 takes of
 * it, without garbage collection.
 *
 * @type {import('./types.js').Measurement}
 */
export const renderingShare = {
  name: 'rendering',
  title: 'Rendering, of a cold build',
  rival: 'all of it',
  async *measure(bench) {
    if (!bench.corpus) {
      yield '  Skipped: no corpus; name its folder in CARDWRIGHT_CORPUS'
      return
    }
    for (const name of vaults) {
      const vault = join(bench.corpus, name)
      if (existsSync(vault)) yield await measureVault(name, vault, bench)
      else yield `  Skipped: the corpus lacks ${name}`
    }
  }
}

/**
 * @param {string} name
 * @param {string} vault
 * @param {import('./types.js').Bench} bench
 * @returns {Promise<import('./types.js').Row>}
 */
async function measureVault(name, vault, {root, folder, signal}) {
  const shares = []
  for (let turn = 0; turn < turns; turn += 1) {
    const out = join(folder, `${name}-${turn}`)
    process.env.XDG_CACHE_HOME = join(out, 'cache')
    const profiling = ['--cpu-prof', `--cpu-prof-dir=${join(out, 'profile')}`]
    const paths = ['--out', out, '--ledger', join(out, 'ledger.jsonl')]
    const args = ['build', vault, ...paths, '--format', 'json', '--json']
    await runNode([...profiling, join(root, 'dist/cli.js'), ...args], signal, buildCodes)
    shares.push(readShare(join(out, 'profile')))
  }
  const ratio = median(shares.map((share) => share.renderingMs / share.allMs))
  return {
    label: name,
    ours: formatTime(median(shares.map(({renderingMs}) => renderingMs))),
    rival: formatTime(median(shares.map(({allMs}) => allMs))),
    ratio,
    bar: {text: `≤ ${maxShare}×`, isMet: ratio <= maxShare}
  }
}

/**
 * Add up the samples of the profiles of all threads, those below a function that renders apart.
 *
 * @param {string} folder Holds the profiles of one process.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile
 */
function readShare(folder) {
  const sums = {leftOut: 0, rendering: 0, other: 0}
  for (const file of readdirSync(folder)) {
    /** @type {import('node:inspector').Profiler.Profile} */
    const {
      nodes,
      samples = [],
      timeDeltas = []
    } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const kinds = sortNodes(nodes)
    for (const [at, id] of samples.entries()) {
      sums[kinds.get(id) ?? 'other'] += timeDeltas[at] ?? 0
    }
  }
  return {renderingMs: sums.rendering / 1000, allMs: (sums.rendering + sums.other) / 1000}
}

/**
 * Tell what each node of a profile's tree stands for; children come after their parents.
 *
 * @param {ReadonlyArray<import('node:inspector').Profiler.ProfileNode>} nodes
 */
function sortNodes(nodes) {
  /** @type {Map<number, 'leftOut' | 'rendering' | 'other'>} */
  const kinds = new Map()
  for (const {id, callFrame, children = []} of nodes) {
    const {functionName, url} = callFrame
    const isRendering = rendering.some((part) => url.includes(part))
    const kind = leftOut.has(functionName) ? 'leftOut' : isRendering ? 'rendering' : undefined
    kinds.set(id, kind ?? kinds.get(id) ?? 'other')
    if (kinds.get(id) === 'rendering') for (const child of children) kinds.set(child, 'rendering')
  }
  return kinds
}
