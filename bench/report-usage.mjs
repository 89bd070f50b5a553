/**
 * Loaded before a script that is measured (`--import`): says at its end what the process took, in
 * JSON on the fourth stream, which the script does not use.
 */
import {writeSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'

const stream = 3

// Threads load this, too; what they take is part of what the process takes.
if (isMainThread)
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    const cpuMs = (userCPUTime + systemCPUTime) / 1000
    writeSync(stream, JSON.stringify({cpuMs, peakBytes: maxRSS * 1024}))
  })
