import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Frontmatter} from '../types/index.js'
import {readOverrides} from './overrides.js'
import {readYaml} from './yaml-block.js'
import {readList, readText} from './yaml-values.js'

/** Frontmatter of a note that has none. */
const none: Frontmatter = {tags: [], aliases: []}

/** A line by which a note stays out of the decks, as far as can be told without reading YAML. */
const noCards = /^cards:[ \t]*false[ \t]*(?:#.*)?\r?$/im

/**
 * Read the YAML block at the start of a note; what can't be used is a message on the file.
 *
 * @param rules Ids of all rules.
 * @see https://help.obsidian.md/properties
 */
export function readFrontmatter(
  tree: Root,
  file: VFile,
  rules: ReadonlyArray<string>
): Frontmatter {
  const first = tree.children[0]
  if (first?.type !== 'yaml') return none
  const block = readYaml(first, file)
  if (!block) return brokenFrontmatter(first.value)
  const title = readText(block, ['title'])
  return {
    ...(title && {title}),
    tags: readList(block, ['tags', 'tag'], /[,\s]+/).map((tag) => tag.replace(/^#+/, '')),
    aliases: readList(block, ['aliases', 'alias'], /,/),
    ...readOverrides(block, rules)
  }
}

/**
 * Frontmatter of which nothing is known but its text: a note that was to stay out of the decks still
 * does.
 */
export function brokenFrontmatter(text: string): Frontmatter {
  return {...none, ...(noCards.test(text) && {cards: false}), isBroken: true}
}
