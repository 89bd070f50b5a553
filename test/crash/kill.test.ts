import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, watch} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {startBuild, startRerun, waitForExit} from './run-build.js'
import {
  createHistory,
  expectNew,
  expectOldOrNew,
  prepare,
  type VaultHistory
} from './vault-history.js'

/** Kills that meet a running build. */
const kills = 100

/** Far more than it takes: a stuck test must end. */
const timeout = 600_000

/** What a build looks like from outside: how long it takes, how often it changes its folders. */
interface Course {
  milliseconds: number
  changes: number
}

it('keeps old or new files when it is killed at any instant', {timeout}, async () => {
  const history = createHistory(['first build', 'edit', 'second edit'])
  const course = await observe(history)
  const copy = {...history, folder: createFolder()}
  cpSync(history.folder, copy.folder, {recursive: true})
  await Promise.all([history, copy].map((lane) => killBuilds(lane, course, kills / 2)))
})

async function killBuilds({folder, transitions}: VaultHistory, course: Course, times: number) {
  const rerun = startRerun(folder)
  let killed = 0
  for (let run = 0; killed < times; run += 1) {
    const transition = transitions[(run >> 1) % transitions.length]
    if (!transition) throw new RangeError('Unexpected empty history, expected builds')
    prepare(folder, transition)
    const child = startBuild(folder, transition)
    // Writing is only a small part of a run, so every other kill waits for it.
    if (run % 2 === 0) await wait(Math.random() * course.milliseconds)
    else await countChanges(folder, child, Math.ceil(Math.random() * course.changes))
    child.kill('SIGKILL')
    if ((await waitForExit(child)).signal) killed += 1
    expectOldOrNew(folder, transition)
    expect(await rerun(transition)).toBe(0)
    expectNew(folder, transition)
  }
}

/** Let a build run to its end, to know how long it takes and how often it changes its folders. */
async function observe({folder, transitions}: VaultHistory): Promise<Course> {
  const course = {milliseconds: 0, changes: 0}
  for (const transition of transitions) {
    prepare(folder, transition)
    const start = performance.now()
    const child = startBuild(folder, transition)
    const changes = await countChanges(folder, child, Number.POSITIVE_INFINITY)
    course.changes = Math.max(course.changes, changes)
    course.milliseconds = Math.max(course.milliseconds, performance.now() - start)
  }
  return course
}

/** Wait until the folders of a build have changed so often, or it has ended. */
async function countChanges(folder: string, child: ChildProcess, most: number): Promise<number> {
  const ended = new AbortController()
  let changes = 0
  const count = () => {
    changes += 1
    if (changes >= most) ended.abort()
  }
  const watchers = ['out', 'vault/.cardwright'].map((path) => watch(join(folder, path), count))
  child.once('exit', () => ended.abort())
  if (!ended.signal.aborted) await once(ended.signal, 'abort')
  for (const watcher of watchers) watcher.close()
  return changes
}
