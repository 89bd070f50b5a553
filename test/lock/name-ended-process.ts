import {spawnSync} from 'node:child_process'
import {nameProcess} from '../../src/process-name.js'

/** Give the name of a process of this host that has ended. */
export function nameEndedProcess(): string {
  const {pid} = spawnSync(process.execPath, ['--version'])
  return nameProcess().replace(/^\d+/, String(pid))
}
