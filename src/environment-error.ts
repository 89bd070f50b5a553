/**
 * The environment is not as the run needs it: no such vault, a full disk. Not a bug and not a problem
 * in a note, so the command shows the message without a stack and ends with 2.
 */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
  /** Lines that say where, shown before the message. */
  details: ReadonlyArray<string> = []
}

/** Print why the environment is not as the run needs it, as lines. */
export function formatFailure({message, cause, details}: EnvironmentError): string {
  const reason = cause === undefined ? '' : `: ${describeCause(cause)}`
  return [...details, `error: ${message}${reason}`, ''].join('\n')
}

/**
 * Say in a few words why a file operation failed.
 *
 * @returns `EACCES: permission denied` rather than Node's message, which ends in the absolute path.
 */
export function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const call = 'syscall' in cause ? cause.message.indexOf(`, ${cause.syscall}`) : -1
  return call === -1 ? cause.message : cause.message.slice(0, call)
}
