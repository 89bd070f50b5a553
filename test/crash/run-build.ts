import {type ChildProcess, fork, spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'
import {cliPath} from '../cli/run-cli.js'
import type {Transition} from './vault-history.js'

const stopAtStep = new URL('stop-at-step.mjs', import.meta.url).href
const rerunPath = fileURLToPath(new URL('rerun.mjs', import.meta.url))

/** How a process ended: by itself with a code, or by a signal. */
export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
}

/** Start a build in a new process, which can be killed. */
export function startBuild(folder: string, {args}: Transition): ChildProcess {
  return spawn(process.execPath, [cliPath, ...args], {cwd: folder, stdio: 'ignore'})
}

/**
 * Run a build that stops at one of its steps on the disk, if it has so many.
 *
 * @param how `kill`: it is killed; `full`: from this step on the disk is full.
 */
export function runBuildToStep(
  folder: string,
  {args}: Transition,
  how: 'kill' | 'full',
  step: number
): Promise<Exit> {
  const child = spawn(process.execPath, ['--import', stopAtStep, cliPath, ...args], {
    cwd: folder,
    env: {...process.env, STOP: how, STEP: String(step)},
    stdio: 'ignore'
  })
  return waitForExit(child)
}

export async function waitForExit(child: ChildProcess): Promise<Exit> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return {code: child.exitCode, signal: child.signalCode}
}

/**
 * Start a process that builds again and again: it need not load the program each time.
 *
 * @returns Builds undisturbed, and gives the exit code.
 */
export function startRerun(folder: string): (transition: Transition) => Promise<unknown> {
  const child = fork(rerunPath, {cwd: folder, stdio: ['ignore', 'ignore', 'ignore', 'ipc']})
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return async ({args}) => {
    child.send(args)
    const [code] = await once(child, 'message')
    return code
  }
}
