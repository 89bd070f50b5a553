import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {EnvironmentError} from '../../src/environment-error.js'
import {acquireLock, LockedError} from '../../src/lock.js'
import {nameProcess} from '../../src/process-name.js'
import {createFolder} from '../vault/create-folder.js'
import {nameEndedProcess} from './name-ended-process.js'

/** Runs in processes of its own, so as JavaScript; `npm test` builds it first. */
const moduleUrl = new URL('../../dist/lock.js', import.meta.url).href

const holdLock = `
import {acquireLock} from '${moduleUrl}'
acquireLock(process.argv[1])
console.log('held')
`
const holdUntilKilled = `${holdLock}; setInterval(() => {}, 1000)`

/**
 * Adds 1 to a counter, over and over, in steps that would lose updates without the lock. Every other
 * time the lock is left as a killed process leaves it.
 */
const countUp = `
import {readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {acquireLock} from '${moduleUrl}'
const [lockPath, counterPath, endedName, rounds] = process.argv.slice(1)
for (let round = 0; round < Number(rounds); ) {
  let lock
  try {
    lock = acquireLock(lockPath)
  } catch (error) {
    if (!/^Another run of cardwright/.test(error.message)) throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    continue
  }
  const count = Number(readFileSync(counterPath, 'utf8'))
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
  writeFileSync(counterPath, String(count + 1))
  round += 1
  if (round % 2 === 0) {
    const [owner] = readdirSync(lockPath)
    const token = owner.split('.')[2]
    renameSync(lockPath + '/' + owner, lockPath + '/' + endedName.replace(/[0-9a-f]{16}/, token))
  }
  lock.release()
}
`
const runScript = (script: string) => ['--input-type=module', '--eval', script]

async function startHolder(path: string) {
  const child = spawn(process.execPath, [...runScript(holdUntilKilled), path])
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await once(child.stdout, 'data')
  return child
}

function createLock(owner: string) {
  const path = join(createFolder(), 'ledger.lock')
  mkdirSync(join(path, owner), {recursive: true})
  return path
}

describe('acquireLock', () => {
  it('holds until it is released, in the same process too', () => {
    const folder = createFolder()
    const path = join(folder, 'new/ledger.lock')
    const lock = acquireLock(path)
    expect(() => acquireLock(path)).toThrow(
      new LockedError(
        `Another run of cardwright (process ${process.pid}) is at work here; wait for it, or remove \`${path}\` if it is no more`
      )
    )
    expect(readdirSync(join(folder, 'new'))).toEqual(['ledger.lock'])
    lock.release()
    expect(readdirSync(join(folder, 'new'))).toEqual([])
    acquireLock(path).release()
  })

  it('is given up once: a second release leaves the lock of another run alone', () => {
    const path = join(createFolder(), 'ledger.lock')
    const first = acquireLock(path)
    first.release()
    const second = acquireLock(path)
    first.release()
    expect(() => acquireLock(path)).toThrow(EnvironmentError)
    second.release()
    second.release()
    expect(existsSync(path)).toBe(false)
  })

  it('refuses while the holder lives, and takes over once it is killed', async () => {
    const path = join(createFolder(), 'ledger.lock')
    const holder = await startHolder(path)
    expect(() => acquireLock(path)).toThrow(`(process ${holder.pid}) is at work here`)
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    expect(readdirSync(path)).toHaveLength(1)
    acquireLock(path).release()
    expect(existsSync(path)).toBe(false)
  })

  it.each(['', 'throw new Error("end")', 'process.exit(3)'])('ends with its process: %s', (end) => {
    const path = join(createFolder(), 'ledger.lock')
    const {stdout} = spawnSync(process.execPath, [...runScript(`${holdLock};${end}`), path])
    expect(String(stdout)).toBe('held\n')
    expect(existsSync(path)).toBe(false)
  })

  it.runIf(process.platform === 'linux')(
    'takes over from a process whose id has a new owner',
    () => {
      const path = createLock(nameProcess().replace(/\.\d+\./, '.1.'))
      acquireLock(path).release()
      expect(existsSync(path)).toBe(false)
    }
  )

  it('takes over an empty lock, which a crash while it was released leaves', () => {
    const path = createLock('')
    acquireLock(path).release()
    expect(existsSync(path)).toBe(false)
  })

  it('cannot judge a process of another host', () => {
    const owner = nameEndedProcess().replace(/[^.]+\.\w+$/, 'elsewhere.linux')
    const path = createLock(owner)
    expect(() => acquireLock(path)).toThrow(
      /^Another run of cardwright \(process \d+ on `elsewhere\.linux`\) was at work here/
    )
    expect(readdirSync(path)).toEqual([owner])
  })

  it('leaves what it does not know', () => {
    const path = createLock('something else')
    expect(() => acquireLock(path)).toThrow(
      new LockedError(
        `Unexpected \`something else\` in a lock; if no other run is at work, remove \`${path}\``
      )
    )
    expect(readdirSync(join(path, '..'))).toEqual(['ledger.lock'])
  })

  it('says where it cannot create a lock, and why', () => {
    const folder = createFolder({file: 'text'})
    for (const path of ['file', 'file/ledger.lock'].map((name) => join(folder, name))) {
      expect(() => acquireLock(path)).toThrow(
        expect.objectContaining({
          name: 'EnvironmentError',
          message: `Cannot create the lock \`${path}\``,
          cause: expect.objectContaining({code: expect.stringMatching(/ENOTDIR|EEXIST/)})
        })
      )
    }
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it('removes what runs that were killed before they had the lock left', () => {
    const path = createLock('')
    const name = nameEndedProcess()
    mkdirSync(join(path, `../.cardwright.${name}.tmp`, name), {recursive: true})
    acquireLock(path).release()
    expect(readdirSync(join(path, '..'))).toEqual([])
  })

  it('is invisible to git', () => {
    const folder = createFolder({'note.md': 'text'})
    const git = (...args: string[]) => String(spawnSync('git', args, {cwd: folder}).stdout)
    git('init')
    const lock = acquireLock(join(folder, '.cardwright/ledger.lock'))
    expect(git('status', '--porcelain', '--untracked-files=all')).toBe('?? note.md\n')
    lock.release()
  })

  it('lets one process at a time through, however many want a stale lock', async () => {
    const [processes, rounds] = [8, 20]
    const folder = createFolder({counter: '0'})
    const lockPath = join(folder, 'ledger.lock')
    const endedName = nameEndedProcess()
    mkdirSync(join(lockPath, endedName), {recursive: true})
    const args = [lockPath, join(folder, 'counter'), endedName, String(rounds)]
    const children = Array.from({length: processes}, () =>
      spawn(process.execPath, [...runScript(countUp), ...args], {stdio: 'inherit'})
    )
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]))
    expect(codes).toEqual(children.map(() => 0))
    expect(readFileSync(join(folder, 'counter'), 'utf8')).toBe(String(processes * rounds))
    acquireLock(lockPath).release()
    expect(readdirSync(folder)).toEqual(['counter'])
  })
})
