import {availableParallelism} from 'node:os'
import {setImmediate as nextTurn} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {getHeapStatistics} from 'node:v8'
import type {VFile} from 'vfile'
import type {Pool} from 'workerpool'
import {EnvironmentError} from '../environment-error.js'
import type {VaultListing} from '../list-vault.js'
import type {ReadingConfig} from '../note-options.js'
import type {NotePool} from '../recall/index.js'
import type {CachedReading} from '../types/index.js'

/** What all threads know. */
export interface ThreadData extends Pick<VaultListing, 'files' | 'folderLinks'> {
  config: ReadingConfig
}

/** A note to be read. */
export interface NoteTask {
  path: string
  value: Uint8Array | string
}

/** How many threads read, and from how many notes on. */
export interface PoolSize {
  threads: number
  /** Below it no thread is started. */
  minNotes: number
  /** Megabytes of what a thread has just made, of which most is soon free. @default V8's, 48 */
  youngMegabytes?: number
}

/**
 * A thread takes a second or two of processor time to load and to get fast. On two cores, 750 notes
 * are read as fast without (measured); 2,000 take three quarters of the time with two threads.
 */
const minNotes = 1000

/** Bytes. Below this limit of the heap memory is scarce, and each thread takes some 200 MB. */
const roomyHeap = 1e9

/** Trees are short-lived: with twice V8's default a tenth of the processor time goes (measured). */
const youngMegabytes = 96

/** As many as most machines have cores to spare, and memory. */
const maxThreads = 2

/** Notes for each thread that are on their way: one is read, others wait for it. */
const notesPerThread = 8

/**
 * Open a pool of threads, which start once there are enough notes. What they take of memory is free
 * when it is closed, and so is what they take of the heap's limit, for each thread has its own.
 */
export function openNotePool(data: ThreadData, size = choosePoolSize()): NotePool {
  const {threads} = size
  const starting: Array<() => void> = []
  const open = new Set<Promise<unknown>>()
  let pool: Promise<Pool> | undefined

  function release(): void {
    for (const go of starting.splice(0)) go()
  }

  function waitForStart(): Promise<void> {
    return new Promise((resolve) => {
      starting.push(resolve)
      if (starting.length < size.minNotes) return
      pool = startThreads(data, size)
      release()
    })
  }

  return {
    async read({path, value}: VFile) {
      if (value === undefined) return undefined
      if (!pool) await waitForStart()
      if (!pool) return undefined
      const reading = readInPool(await pool, {path, value})
      open.add(reading)
      return reading.finally(() => open.delete(reading))
    },
    async waitForRoom() {
      // What the threads give comes in between two turns.
      if (await pool) await nextTurn()
      while (open.size >= threads * notesPerThread) await Promise.race(open)
    },
    endInput: release,
    async close() {
      await (await pool)?.terminate(true)
    }
  }
}

function choosePoolSize(): PoolSize {
  if (getHeapStatistics().heap_size_limit < roomyHeap) return {threads: 1, minNotes}
  return {threads: Math.min(maxThreads, availableParallelism()), minNotes, youngMegabytes}
}

/** Loaded when it is needed: after a build without changes, never. */
async function startThreads(
  workerData: ThreadData,
  {threads, youngMegabytes: maxYoungGenerationSizeMb}: PoolSize
): Promise<Pool> {
  const {pool} = await import('workerpool')
  const script = fileURLToPath(new URL('./note-thread.js', import.meta.url))
  return pool(script, {
    workerType: 'thread',
    ...{minWorkers: threads, maxWorkers: threads},
    workerThreadOpts: {workerData, resourceLimits: {maxYoungGenerationSizeMb}}
  })
}

async function readInPool(pool: Pool, task: NoteTask): Promise<CachedReading | undefined> {
  try {
    return await pool.exec('read', [task])
  } catch (error) {
    // Of a thread that has ended the pool says so, and why.
    const cause = error instanceof Error && error.cause ? error.cause : error
    if (!isOutOfMemory(cause)) throw cause
    throw new EnvironmentError(`Cannot read \`${task.path}\``, {cause: new Error(memoryAdvice)})
  }
}

const memoryAdvice =
  'memory ran out; the environment variable NODE_OPTIONS=--max-old-space-size=4096 gives 4 GB'

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
