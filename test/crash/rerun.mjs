/** Runs the command over and over in one warm process: arguments come in, exit codes go out. */
import {run} from '../../dist/cli/run.js'

process.on('message', async (values) => {
  if (!Array.isArray(values)) throw new TypeError('Unexpected message, expected arguments')
  process.exitCode = 0
  await run([process.execPath, 'cardwright', ...values])
  process.send?.(process.exitCode)
})
