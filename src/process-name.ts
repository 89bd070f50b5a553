import {randomBytes} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {hostname} from 'node:os'

/** The most that is kept of a host's name: a file name holds 255 bytes. */
const maxHostLength = 63

/** Stands for a start that is not known. */
const noStart = '0'

/** Where `/proc/<pid>/stat` has state and start, counted from behind the program's name. */
const [stateField, startField] = [0, 19]

/** States of a process that has ended, though its parent has not asked for its exit code yet. */
const endedStates = new Set(['Z', 'X'])

/** A process, as the name of a file or folder of its own tells it. */
export interface ProcessName {
  pid: number
  /** When it began, in clock ticks since the start of the system; `0` if not known. */
  start: string
  /** First label of the host's name and the platform: Windows and its Linux share the former. */
  host: string
}

/**
 * Give a name for a file or folder that tells whose it is. No two calls give the same.
 *
 * @returns `[A-Za-z0-9._-]`, at most 120 characters.
 */
export function nameProcess(): string {
  const start = findProcess(process.pid)?.start ?? noStart
  return `${process.pid}.${start}.${randomBytes(8).toString('hex')}.${findHost()}`
}

/** @returns `undefined` if it is not a name that `nameProcess` gives. */
export function parseProcessName(name: string): ProcessName | undefined {
  const parts = /^([1-9]\d{0,9})\.(\d{1,20})\.[\da-f]{16}\.([\w-]+\.\w+)$/.exec(name)
  const [, pid, start, host] = parts ?? []
  if (pid === undefined || start === undefined || host === undefined) return undefined
  return {pid: Number(pid), start, host}
}

/** Whether a process is of this host, so that it can be told whether it lives. */
export function isOfThisHost({host}: ProcessName): boolean {
  return host === findHost()
}

/** Whether a process has surely ended. An id that was given to another process since is no life. */
export function hasEnded(name: ProcessName): boolean {
  if (!isOfThisHost(name)) return false
  if (!isInUse(name.pid)) return true
  const found = findProcess(name.pid)
  if (!found) return false
  return endedStates.has(found.state) || (name.start !== noStart && found.start !== name.start)
}

function findHost(): string {
  const [label = ''] = hostname().split('.')
  const safe = label.replaceAll(/[^\w-]/g, '_').slice(0, maxHostLength)
  return `${safe || '_'}.${process.platform}`
}

function isInUse(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Any other error says that there is one, but that it is not ours.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** Only Linux tells it without a further process. */
function findProcess(pid: number): {state: string; start: string} | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name stands in parentheses and may hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return {state: fields[stateField] ?? '', start: fields[startField] ?? noStart}
  } catch {
    // It has just ended, or is hidden from us.
    return undefined
  }
}
