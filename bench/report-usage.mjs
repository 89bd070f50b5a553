/**
 * Loaded before a script that is measured (`--import`): says at its end what the process took, in
 * JSON on the fourth stream, which the script does not use.
 */
import {writeSync} from 'node:fs'

const stream = 3

process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  const cpuMs = (userCPUTime + systemCPUTime) / 1000
  writeSync(stream, JSON.stringify({cpuMs, peakBytes: maxRSS * 1024}))
})
