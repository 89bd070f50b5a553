/**
 * Loaded before the command (`node --import`): counts the steps that change the disk and stops at one.
 * `STOP=kill` kills the process before step `STEP`, in the middle of it if it is a write.
 * `STOP=full` lets that step fail, and each later one, of those that take space on the disk.
 */
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const {STOP, STEP} = process.env
const takingSpace = ['mkdirSync', 'openSync', 'writeFileSync']
const others = ['renameSync', 'rmSync', 'rmdirSync']
const {writeSync} = fs
let step = 0

/** @type {unknown} */
const untyped = fs
const calls = /** @type {Record<string, (...values: unknown[]) => unknown>} */ (untyped)
for (const name of STOP === 'full' ? takingSpace : [...takingSpace, ...others]) {
  const call = calls[name]
  if (!call) throw new TypeError(`Unexpected \`${name}\`, expected a function of \`node:fs\``)
  calls[name] = (...values) => {
    if (name !== 'openSync' || values[1] !== 'r') beginStep(name, values)
    return call(...values)
  }
}
syncBuiltinESMExports()

/** @param {string} name @param {ReadonlyArray<unknown>} values */
function beginStep(name, [target, data]) {
  step += 1
  if (step < Number(STEP)) return
  if (name === 'writeFileSync' && typeof target === 'number' && data instanceof Uint8Array) {
    writeSync(target, data, 0, data.length >> 1)
  }
  if (STOP === 'kill') process.kill(process.pid, 'SIGKILL')
  const [code, syscall] = ['ENOSPC', name.replace(/Sync$/, '')]
  throw Object.assign(new Error(`${code}: no space left on device, ${syscall}`), {code, syscall})
}
