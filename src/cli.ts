#!/usr/bin/env node
import module from 'node:module'

// Node 22 keeps compiled code between runs; it must be told before anything else loads.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  module.enableCompileCache()
}

const {run} = await import('./cli/run.js')
await run(process.argv)
