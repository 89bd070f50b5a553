import {spawnSync} from 'node:child_process'
import {expect, it} from 'vitest'
import {cliPath} from '../cli/run-cli.js'
import {runBuildToStep, startRerun} from './run-build.js'
import {createHistory, expectNew, expectOld, expectOldOrNew, prepare} from './vault-history.js'

/** Far more than it takes: a stuck test must end. */
const timeout = 600_000

it('keeps old or new files whichever step on the disk is its last', {timeout}, async () => {
  const {folder, transitions} = createHistory(['first build', 'edit'])
  const rerun = startRerun(folder)
  for (const transition of transitions.slice(1)) {
    let step = 1
    for (let isKilled = true; isKilled; step += 1) {
      prepare(folder, transition)
      const {code, signal} = await runBuildToStep(folder, transition, 'kill', step)
      isKilled = signal === 'SIGKILL'
      if (!isKilled) expect(code).toBe(0)
      expectOldOrNew(folder, transition)
      expect(await rerun(transition)).toBe(0)
      expectNew(folder, transition)
    }
    expect(step).toBeGreaterThan(12)
  }
})

it('keeps all old files and no others whichever step finds the disk full', {timeout}, async () => {
  const {folder, transitions} = createHistory(['first build', 'edit'])
  const rerun = startRerun(folder)
  for (const transition of transitions.slice(1)) {
    let step = 1
    for (let isFull = true; isFull; step += 1) {
      prepare(folder, transition)
      const {code} = await runBuildToStep(folder, transition, 'full', step)
      isFull = code === 2
      if (isFull) expectOld(folder, transition)
      else expect(code).toBe(0)
      expect(await rerun(transition)).toBe(0)
      expectNew(folder, transition)
    }
    expect(step).toBeGreaterThan(7)
  }
})

it.runIf(process.platform !== 'win32')(
  'keeps all old files when the system refuses to write',
  () => {
    const {folder, transitions} = createHistory(['first build', 'edit'])
    for (const transition of transitions.slice(1)) {
      prepare(folder, transition)
      const limited = ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, cliPath]
      const {status, stderr} = spawnSync('sh', [...limited, ...transition.args], {cwd: folder})
      expect(String(stderr)).toMatch(/^error: Cannot write `out\/vault\.apkg`: EFBIG: /m)
      expect(status).toBe(2)
      expectOld(folder, transition)
    }
  }
)
