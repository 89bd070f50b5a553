#!/usr/bin/env node
import module from 'node:module'
import {setFlagsFromString} from 'node:v8'

// Most of a build is the parser, called some thousand times. V8 optimizes it on other threads, and
// by default (920 bytes) inlines so much that this takes as long as the build: one function of
// mdast-util-from-markdown alone takes half a second. With less inlining a build takes a sixth less
// processor time and its main thread no more, in small vaults and large ones (measured).
setFlagsFromString('--max-inlined-bytecode-size-cumulative=150')

// Node 22 keeps compiled code between runs; it must be told before anything else loads.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  module.enableCompileCache()
}

const {run} = await import('./cli/run.js')
await run(process.argv)
