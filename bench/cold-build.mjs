import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {compareTimes, takeTurns} from './compare.mjs'
import {runNode} from './run-child.mjs'

/** Of the corpus: many small notes with every Obsidian syntax; long notes in Chinese with maths. */
const vaults = ['jzhao-garden', 'oi-wiki-zh']
const turns = 5
const maxRatio = 1.5

/** 1: the build went through, and some notes have errors. */
const buildCodes = [0, 1]

const bareParse = fileURLToPath(new URL('bare-parse.mjs', import.meta.url))

/** What a build costs beyond parsing Markdown. @type {import('./types.js').Measurement} */
export const coldBuild = {
  name: 'cold-build',
  title: 'Cold build (whole process)',
  rival: 'bare parse',
  async *measure(bench) {
    if (!bench.corpus) yield '  Skipped: no corpus; name its folder in CARDWRIGHT_CORPUS'
    else for (const name of vaults) yield* measureVault(name, join(bench.corpus, name), bench)
  }
}

/**
 * @param {string} name
 * @param {string} vault
 * @param {import('./types.js').Bench} bench
 */
async function* measureVault(name, vault, {root, folder, signal}) {
  if (!existsSync(vault)) {
    yield `  Skipped: the corpus lacks ${name}`
    return
  }
  let run = 0
  const build = () => {
    run += 1
    // A new folder each time: outputs that are there already would only be compared.
    const out = join(folder, `${name}-${run}`)
    // And a new cache, for writing it is part of a cold build.
    process.env.XDG_CACHE_HOME = join(folder, `cache-${name}-${run}`)
    const ledger = join(out, 'ledger.jsonl')
    const args = ['build', vault, '--out', out, '--ledger', ledger, '--format', 'json', '--json']
    return runNode([join(root, 'dist/cli.js'), ...args], signal, buildCodes)
  }
  const pairs = await takeTurns(turns, build, () => runNode([bareParse, vault], signal))
  assertSameNotes(pairs)
  yield compareTimes(name, pairs, ({wallMs}) => wallMs, maxRatio)
  yield compareTimes(`${name}, user and system time`, pairs, ({cpuMs}) => cpuMs)
}

/** @param {ReadonlyArray<{ours: {stdout: string}, rival: {stdout: string}}>} pairs */
function assertSameNotes(pairs) {
  for (const {ours, rival} of pairs) {
    const [built, parsed] = [ours, rival].map(({stdout}) => JSON.parse(stdout).notes)
    if (built !== parsed) throw new Error(`Unexpected ${parsed} notes parsed, expected ${built}`)
  }
}
