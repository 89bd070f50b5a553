// Checks that `out/` is what `npm start` would write: builds `notes/` again, with the same
// arguments, into a temporary folder, and compares byte for byte. Needs a built `dist/`.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const committed = join(root, 'out')
const temporary = mkdtempSync(join(tmpdir(), 'cardwright-out-'))

try {
  buildSample(temporary)
  const differences = compareFolders(committed, temporary)
  for (const difference of differences) console.error(`out/${difference}`)
  if (differences.length > 0) {
    console.error('out/ is stale: run `npm start`, look at the changes and commit them.')
    process.exitCode = 1
  } else {
    console.log(`out/ is up to date (${readdirSync(committed).length} files).`)
  }
} finally {
  rmSync(temporary, {recursive: true})
}

/** @param {string} folder Where the exports go instead of `out`. */
function buildSample(folder) {
  const args = startArguments().map((word, at, words) =>
    words[at - 1] === '--out' ? folder : word
  )
  const {status} = spawnSync(process.execPath, [...args, '--no-cache'], {
    cwd: root,
    stdio: 'inherit'
  })
  if (status !== 0) throw new Error(`Cannot build notes/: exit code ${status}`)
}

/** What `npm start` hands to Node: one place for the arguments. */
function startArguments() {
  const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const command = String(scripts.start).split('&& node ')[1]
  if (!command?.includes('--out out')) {
    throw new Error('Unexpected script `start`, expected `… && node … --out out …`')
  }
  return command.split(' ')
}

/**
 * @param {string} before
 * @param {string} after
 * @returns {string[]} One line a file that is missing, left over or different.
 */
function compareFolders(before, after) {
  const old = listFiles(before)
  const fresh = listFiles(after)
  return [...new Set([...old, ...fresh])].sort().flatMap((path) => {
    if (!old.includes(path)) return [`${path}: missing`]
    if (!fresh.includes(path)) return [`${path}: no longer written`]
    const isSame = readFileSync(join(before, path)).equals(readFileSync(join(after, path)))
    return isSame ? [] : [`${path}: differs`]
  })
}

/** @param {string} folder */
function listFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
