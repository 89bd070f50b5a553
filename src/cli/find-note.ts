import {realpathSync, statSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {EnvironmentError} from '../environment-error.js'
import {findVaultAbove} from '../find-vault.js'
import {listVault, type VaultListing} from '../list-vault.js'
import {suggestWord} from './suggest-word.js'

/** A note that was named on the command line. */
export interface FoundNote {
  /** Folder of its vault, as users would name it. */
  vault: string
  /** Path in the vault. */
  path: string
  /** 1-based. */
  line?: number
}

/**
 * Find the note that an argument means: a path from here or in the vault, or a name that only one
 * note has; also without `.md`. A trailing `:12` (or `:12:5`, as messages have it) is a line, unless
 * a note has the whole name.
 *
 * @param vault Folder of the vault. @default the one that holds the note, else this folder
 * @throws {EnvironmentError} If there is no such note.
 */
export function findNote(argument: string, vault?: string): FoundNote {
  const readings = [
    /^(?<name>.+)$/s,
    /^(?<name>.+):(?<line>\d+)$/s,
    /^(?<name>.+):(?<line>\d+):\d+$/s
  ]
  let missed: {name: string; search: Search} | undefined
  for (const reading of readings) {
    const {name, line} = reading.exec(argument)?.groups ?? {}
    if (name === undefined) continue
    const search = lookUp(name, vault)
    const {path} = search
    if (path !== undefined)
      return {vault: search.vault, path, ...(line !== undefined && {line: Number(line)})}
    missed = {name, search}
  }
  throw new EnvironmentError(
    missed ? describeMiss(missed.name, missed.search) : 'Expected the path of a note'
  )
}

/** A vault that was searched. */
interface Search {
  vault: string
  listing: VaultListing
  path?: string | undefined
  /** Path from here of a file of that name, note or not. */
  file: string | undefined
  /** Notes that the name could mean. */
  namesakes: ReadonlyArray<string>
}

function lookUp(name: string, given: string | undefined): Search {
  const file = [name, `${name}.md`].find(isFile)
  const vault = given ?? guessVault(file)
  const listing = listVault(vault)
  const namesakes = findNamesakes(name, listing)
  const only = namesakes.length === 1 ? namesakes[0] : undefined
  const path = findFile(file, listing) ?? findPath(name, listing) ?? only
  return {vault, listing, file, namesakes, path}
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false
}

/** A note in a folder of its own below none of ours is a vault of its own. */
function guessVault(file: string | undefined): string {
  const folder = file === undefined ? '.' : dirname(file)
  const found = findVaultAbove(folder)
  if (found !== undefined) return relative('.', found) || '.'
  return relative('.', folder).startsWith('..') ? folder : '.'
}

function findFile(file: string | undefined, {notes}: VaultListing): string | undefined {
  if (file === undefined) return undefined
  const realPath = realpathSync(resolve(file))
  return notes.find(([, known]) => known === realPath)?.[0]
}

function findPath(name: string, {notes}: VaultListing): string | undefined {
  const wanted = [toPath(name), `${toPath(name)}.md`]
  return notes.find(([path]) => wanted.includes(path))?.[0]
}

/** Notes whose path ends in a name, whatever its case. */
function findNamesakes(name: string, {notes}: VaultListing): string[] {
  const wanted = withoutExtension(toPath(name))
  return notes
    .map(([path]) => path)
    .filter((path) => `/${withoutExtension(path)}`.endsWith(`/${wanted}`))
}

function withoutExtension(path: string): string {
  return path.toLowerCase().replace(/\.md$/, '')
}

function toPath(name: string): string {
  return name.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '')
}

/** Notes of one name that a message lists. */
const maxShown = 5

/** Names that begin alike are compared: with all it would take seconds. */
const comparedStart = 2

function describeMiss(name: string, {vault, listing, file, namesakes}: Search): string {
  if (file !== undefined)
    return `\`${file}\` is no note of \`${vault}\`, expected a file *.md that is neither hidden nor in node_modules; \`--vault\` names another vault`
  if (namesakes.length > 1) {
    const shown = [...namesakes.slice(0, maxShown), ...(namesakes.length > maxShown ? ['…'] : [])]
    return `There are ${namesakes.length} notes \`${name}\` in \`${vault}\`, expected the path of one: ${shown.join(', ')}`
  }
  const word = withoutExtension(baseName(toPath(name)))
  const known = listing.notes
    .map(([path]) => withoutExtension(baseName(path)))
    .filter((base) => base.startsWith(word.slice(0, comparedStart)))
  const hint = suggestWord(word, known)
  return `There is no note \`${name}\` in \`${vault}\`, expected the path of one; \`--vault\` names another vault${hint}`
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
