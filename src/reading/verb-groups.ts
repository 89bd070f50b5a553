import type {DefiningVerb, Language} from '../languages/index.js'
import {remember} from './remember.js'

/** Verbs that are looked for together: some eight groups, of which a sentence mostly has one. */
const groupSize = 8

/** Some defining verbs, in their order, and what shows that a text holds none of them. */
export interface VerbGroup {
  /** Matches a text that any of them matches; absent where a text is cut before it is matched. */
  any?: RegExp
  verbs: ReadonlyArray<DefiningVerb>
}

/** All verbs of a language in one pattern: most sentences hold none, and one look tells. */
export const anyVerb = remember(({definingVerbs}: Language) => matchAny(definingVerbs))

/**
 * The verbs of a language in groups, so that those that a sentence does not hold take one look each
 * group (measured: half the time).
 */
export const verbGroups = remember(({definingVerbs}: Language): ReadonlyArray<VerbGroup> => {
  if (definingVerbs.some(({opening}) => opening)) return [{verbs: definingVerbs}]
  const starts = Array.from({length: Math.ceil(definingVerbs.length / groupSize)}, (_, at) => at)
  return starts
    .map((at) => definingVerbs.slice(at * groupSize, (at + 1) * groupSize))
    .map((verbs) => ({any: matchAny(verbs), verbs}))
})

/** Words that may stand before any of several verbs, as patterns are written. */
const sharedStart = /^\(\?:\(\?:[^()]*\)\\s\+\)\?/

/**
 * Match what any of several verbs matches. What all begin with, spaces, is matched once for all of
 * them, as are the adverbs that many begin with: a tenth of the time (measured).
 */
function matchAny(verbs: ReadonlyArray<DefiningVerb>): RegExp {
  const sources = verbs.map(({pattern}) => pattern.source.replace('(?<verb>', '(?:'))
  if (!sources.every((source) => source.startsWith('\\s+')))
    return new RegExp(sources.join('|'), 'u')
  const ends = sources.map((source) => source.slice('\\s+'.length))
  const starts = new Set(ends.map((end) => sharedStart.exec(end)?.[0] ?? ''))
  const parts = [...starts].map((start) => {
    const own = ends.filter((end) => (sharedStart.exec(end)?.[0] ?? '') === start)
    return `${start}(?:${own.map((end) => end.slice(start.length)).join('|')})`
  })
  return new RegExp(`\\s(?:${parts.join('|')})`, 'u')
}
