import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {onTestFailed, onTestFinished} from 'vitest'
import {cliPath, environment} from '../cli/run-cli.js'

/** A running `cardwright watch`. */
export interface RunningWatch {
  /**
   * Wait until something is printed that matches.
   *
   * @returns All that was printed since the last wait, to the end of the match.
   */
  until: (pattern: RegExp) => Promise<string>
  /** Send a signal and wait for the end. */
  stop: (signal: NodeJS.Signals) => Promise<{code: number | null; rest: string}>
}

/** Start the command in a folder and wait until it watches. */
export async function startWatch(
  cwd: string,
  args: ReadonlyArray<string>
): Promise<RunningWatch & {first: string}> {
  const child = spawn(process.execPath, [cliPath, 'watch', ...args], {cwd, env: environment})
  const ended = once(child, 'close')
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let printed = ''
  let seen = 0
  // What was waited for in vain shows only against what came.
  onTestFailed(() => console.error(printed))
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }

  async function until(pattern: RegExp): Promise<string> {
    for (;;) {
      const match = pattern.exec(printed.slice(seen))
      if (match) {
        const end = seen + match.index + match[0].length
        const text = printed.slice(seen, end)
        seen = end
        return text
      }
      const [event] = await Promise.race([
        once(child.stderr, 'data').then(() => ['data']),
        ended.then(() => ['end'])
      ])
      if (event === 'end') throw new Error(`Unexpected end, expected ${pattern} in:\n${printed}`)
    }
  }

  async function stop(signal: NodeJS.Signals) {
    child.kill(signal)
    const [code] = await ended
    return {code, rest: printed.slice(seen)}
  }

  return {until, stop, first: await until(/^Watching .*\n/m)}
}
