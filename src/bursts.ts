/** What `next` was ended by. */
export type Wake = 'change' | 'timeout' | 'stop'

/** When a burst of changes is over. */
export interface BurstOptions {
  /** Milliseconds without a change that end a burst. */
  quietMs: number
  /** Milliseconds from its first change after which a burst ends in any case. */
  maxMs: number
  /** Asked for each changed path when it has been quiet: whether more is sure to come. */
  isUnfinished: (path: string) => boolean
  /** Ends all waiting. */
  signal: AbortSignal
}

/** Gathers changes into bursts. */
export interface Bursts {
  /** Tell that something has changed. */
  add: (path: string) => void
  /** Let `next` throw, now or when it is called. */
  fail: (error: unknown) => void
  /**
   * Wait until a burst is over; at once if one has ended since the last call. Bursts that end while
   * nobody waits count as one.
   *
   * @param timeoutMs Wait no longer than this.
   */
  next: (timeoutMs?: number) => Promise<Wake>
}

/** Gather changes into bursts. */
export function createBursts({quietMs, maxMs, isUnfinished, signal}: BurstOptions): Bursts {
  const changed = new Set<string>()
  let startMs: number | undefined
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  let failure: {error: unknown} | undefined
  let wake = () => {}

  function add(path: string) {
    changed.add(path)
    wait()
  }

  function wait() {
    if (signal.aborted) return
    startMs ??= performance.now()
    const leftMs = startMs + maxMs - performance.now()
    clearTimeout(timer)
    timer = setTimeout(() => finish(leftMs <= quietMs), Math.max(0, Math.min(quietMs, leftMs)))
  }

  function finish(isLast: boolean) {
    if (!isLast && [...changed].some(isUnfinished)) return wait()
    changed.clear()
    startMs = undefined
    isOver = true
    wake()
  }

  function fail(error: unknown) {
    failure ??= {error}
    wake()
  }

  async function next(timeoutMs?: number): Promise<Wake> {
    if (!isOver && !failure && !signal.aborted) await wakeUp(timeoutMs)
    if (signal.aborted) return 'stop'
    if (failure) throw failure.error
    if (!isOver) return 'timeout'
    isOver = false
    return 'change'
  }

  function wakeUp(timeoutMs: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      const timeout = timeoutMs === undefined ? undefined : setTimeout(resolve, timeoutMs)
      wake = () => {
        clearTimeout(timeout)
        resolve()
      }
    })
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    wake()
  })
  return {add, fail, next}
}
