import {spawn} from 'node:child_process'
import {basename, dirname} from 'node:path'
import {createInterface} from 'node:readline'
import {LedgerError, readEntry} from './ledger/index.js'
import type {LedgerEntry} from './types/index.js'

/** What a commit did to the line of a card. */
export interface Revision {
  /** Abbreviated. */
  commit: string
  /** Seconds since 1970. */
  time: number
  subject: string
  before?: LedgerEntry
  after?: LedgerEntry
}

/** Starts the line of a commit, in which no note can stand: fields of a ledger escape it. */
const mark = '\u0001'

/** How a file's history is read: from where it was before it was moved, whatever attributes say. */
const historyArgs = ['log', '--follow', '--no-color']

/**
 * Tell whether git has any commit of a file; not where there is no git or no repository.
 *
 * @param path Of the ledger.
 */
export async function isCommitted(path: string): Promise<boolean> {
  const args = [...historyArgs, '--max-count=1', '--format=%h', '--', basename(path)]
  for await (const line of readLines('git', args, dirname(path))) if (line) return true
  return false
}

/**
 * Read from git what became of a card, oldest first.
 *
 * @param path Of the ledger.
 * @returns Nothing where there is no git or no repository, or the card was never committed.
 */
export async function readHistory(path: string, guid: string): Promise<Revision[]> {
  const key = `{"guid":"${guid}"`
  const format = `--format=${mark}%h%x09%ct%x09%s`
  const args = [...historyArgs, '-p', '--unified=0', '--text', '--no-ext-diff', '--no-textconv']
  // Patches show all cards that changed in a commit, so they are read line by line.
  const lines = readLines(
    'git',
    [...args, `-G${escapePattern(key)}`, format, '--', basename(path)],
    dirname(path)
  )
  const revisions: Revision[] = []
  for await (const line of lines) {
    if (line.startsWith(mark)) revisions.push(readCommit(line.slice(mark.length)))
    const revision = revisions.at(-1)
    if (!revision || !line.startsWith(key, 1)) continue
    const entry = readOldEntry(line.slice(1), path)
    if (!entry) continue
    if (line.startsWith('-')) revision.before = entry
    else revision.after = entry
  }
  // Not by git, which does not follow backwards.
  return revisions.reverse()
}

/** Lines of other versions, which this one can't read, are left out. */
function readOldEntry(text: string, path: string): LedgerEntry | undefined {
  try {
    return readEntry(text, 1, path)
  } catch (error) {
    if (error instanceof LedgerError) return undefined
    throw error
  }
}

function readCommit(line: string): Revision {
  const [commit = '', time = '', ...subject] = line.split('\t')
  return {commit, time: Number(time), subject: subject.join(' ')}
}

/** Git takes a regular expression, in which braces count. */
function escapePattern(text: string): string {
  return text.replace(/[{}[\]().*+?^$|\\]/g, '[$&]')
}

async function* readLines(
  command: string,
  args: ReadonlyArray<string>,
  cwd: string
): AsyncGenerator<string> {
  const child = spawn(command, args, {cwd, stdio: ['ignore', 'pipe', 'ignore']})
  const failed = new Promise<void>((resolve) => child.on('error', () => resolve()))
  const lines = createInterface({input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY})
  // Without git there is no stream that would end.
  failed.then(() => lines.close())
  yield* lines
}
