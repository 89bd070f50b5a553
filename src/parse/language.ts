import {eld} from 'eld/extrasmall'
import type {PhrasingContent, RootContent} from 'mdast'
import type {Section} from '../types.js'

/**
 * Languages told apart. The fewer, the surer: among all sixty, telegraphic English notes with many
 * names pass for Tagalog or Latin.
 */
const candidates =
  'ar cs de el en es fa fi fr he hi hu it ja ko nl pl pt ro ru sv tr uk vi zh'.split(' ')
eld.setLanguageSubset(candidates)

/** Characters of a note that detection reads: more costs time and changes nothing (measured). */
const sampleLength = 500
/** Shortest sample (characters) that tells a language apart from its relatives. */
const minSampleLength = 20

/** Guess the language of a note from its prose. @returns BCP 47 language, `und` when unsure. */
export function detectLanguage(sections: ReadonlyArray<Section>): string {
  const words: string[] = []
  let length = 0
  for (const text of texts(sections)) {
    words.push(text)
    length += text.length
    if (length > sampleLength) break
  }
  if (length < minSampleLength) return 'und'
  const result = eld.detect(words.join(' ').slice(0, sampleLength))
  return result.isReliable() ? result.language : 'und'
}

function* texts(sections: ReadonlyArray<Section>): Generator<string> {
  for (const {heading, blocks} of sections) {
    if (heading) yield* textsOf(heading)
    for (const block of blocks) yield* textsOf(block)
  }
}

/** Text nodes only: code, math, links and tags are written in no language. */
function* textsOf(node: RootContent | PhrasingContent): Generator<string> {
  if (node.type === 'text') yield node.value
  else if ('children' in node) for (const child of node.children) yield* textsOf(child)
}
