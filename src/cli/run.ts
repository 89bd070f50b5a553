import {CommanderError} from 'commander'
import {describeCause, EnvironmentError, formatFailure} from '../environment-error.js'
import {createProgram} from './program.js'

/** Wrong use, or an environment in which the command can't do its work. */
const unusable = 2

/** Run the command; sets `process.exitCode`, never exits and never throws. */
export async function run(argv: ReadonlyArray<string>): Promise<void> {
  process.on('uncaughtException', reportFailure)
  process.stdout.on('error', reportStreamFailure)
  // Where nothing can be said, nothing is.
  process.stderr.on('error', () => raiseExitCode(unusable))
  try {
    await createProgram(raiseExitCode).parseAsync(argv)
  } catch (error) {
    reportFailure(error)
  }
}

function reportFailure(error: unknown): void {
  if (error instanceof CommanderError) {
    // Commander has already said why; its own code for wrong use is 1.
    raiseExitCode(error.exitCode === 0 ? 0 : unusable)
    return
  }
  raiseExitCode(unusable)
  if (error instanceof EnvironmentError) {
    process.stderr.write(formatFailure(error))
  } else {
    process.stderr.write(describeInternalError(error))
  }
}

function describeInternalError(error: unknown): string {
  if (process.env.CARDWRIGHT_DEBUG && error instanceof Error) return `${error.stack}\n`
  const reason = String(error).split('\n')[0]
  return `cardwright: internal error: ${reason}\nThis is a bug. CARDWRIGHT_DEBUG=1 shows where; please report it with that.\n`
}

/** A reader that has seen enough (`cardwright … | head`) is no failure. */
function reportStreamFailure(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return
  raiseExitCode(unusable)
  process.stderr.write(`error: Cannot write to the standard output: ${describeCause(error)}\n`)
}

function raiseExitCode(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}
