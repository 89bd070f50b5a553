/** What a shell gives for a process that Ctrl-C ended. */
const interrupted = 130

/** Says when the user wants a command to end. */
export interface Stop {
  signal: AbortSignal
  /** Stop now, and leave signals to Node again. */
  dispose: () => void
}

/** Stop on Ctrl-C or a request to end; on a second one the process ends at once. */
export function stopOnSignals(): Stop {
  const controller = new AbortController()
  function stop() {
    // The only way to end at once and yet give up the lock.
    if (controller.signal.aborted) process.exit(interrupted)
    controller.abort()
  }
  const names = ['SIGINT', 'SIGTERM'] as const
  for (const name of names) process.on(name, stop)
  function dispose() {
    controller.abort()
    for (const name of names) process.off(name, stop)
  }
  return {signal: controller.signal, dispose}
}
