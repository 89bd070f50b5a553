import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {type BurstOptions, createBursts} from '../../src/bursts.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function start(options: Partial<BurstOptions> = {}) {
  const controller = new AbortController()
  const {signal} = controller
  const defaults = {quietMs: 200, maxMs: 3000, isUnfinished: () => false, signal}
  const bursts = createBursts({...defaults, ...options})
  const log: Array<string | number> = []
  async function listen(timeoutMs?: number) {
    const startMs = performance.now()
    const wake = await bursts.next(timeoutMs)
    log.push(wake, Math.round(performance.now() - startMs))
  }
  return {...bursts, stop: () => controller.abort(), log, listen}
}

it('ends a burst when it has been quiet for a while', async () => {
  const {add, listen, log} = start()
  listen()
  add('a')
  await vi.advanceTimersByTimeAsync(150)
  add('b')
  await vi.advanceTimersByTimeAsync(199)
  expect(log).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(log).toEqual(['change', 350])
})

it('ends a burst that never gets quiet', async () => {
  const {add, listen, log} = start()
  listen()
  for (let at = 0; at < 40; at += 1) {
    add('a')
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(log).toEqual(['change', 3000])
})

it('waits for a file that is sure to change again', async () => {
  let isUnfinished = true
  const {add, listen, log} = start({isUnfinished: () => isUnfinished})
  listen()
  add('a')
  await vi.advanceTimersByTimeAsync(1000)
  expect(log).toEqual([])
  isUnfinished = false
  add('a')
  await vi.advanceTimersByTimeAsync(200)
  expect(log).toEqual(['change', 1200])
})

it('does not wait for it for ever, nor ask about files of earlier bursts', async () => {
  const {add, listen, log} = start({isUnfinished: (path) => path === 'empty'})
  listen()
  add('empty')
  await vi.advanceTimersByTimeAsync(5000)
  listen()
  add('a')
  await vi.advanceTimersByTimeAsync(5000)
  expect(log).toEqual(['change', 3000, 'change', 200])
})

it('counts bursts as one that end while nobody waits', async () => {
  const {add, listen, log} = start()
  for (const path of ['a', 'b']) {
    add(path)
    await vi.advanceTimersByTimeAsync(1000)
  }
  await listen()
  listen(500)
  await vi.advanceTimersByTimeAsync(1000)
  expect(log).toEqual(['change', 0, 'timeout', 500])
})

it('ends all waiting when it is stopped, and leaves no timer', async () => {
  const {add, stop, listen, log} = start()
  const waiting = listen(1000)
  add('a')
  stop()
  add('b')
  await waiting
  await listen()
  expect(log).toEqual(['stop', 0, 'stop', 0])
  expect(vi.getTimerCount()).toBe(0)
})

it('hands on a failure', async () => {
  const {fail, next} = start()
  const waiting = next()
  fail(new Error('no more watchers'))
  await expect(waiting).rejects.toThrow('no more watchers')
})
