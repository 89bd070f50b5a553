import type {Root, RootContent} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {reportWarning} from '../message.js'
import {overrideOptions, plainOptions} from '../note-options.js'
import {holdsTag, obsidianSyntax, syntaxMarks} from '../syntax/index.js'
import type {Note, NoteOptions} from '../types/index.js'
import {decodeText} from './decode.js'
import {brokenFrontmatter, readFrontmatter} from './frontmatter.js'
import {detectLanguage} from './language.js'
import {holdsNoCards, switchOffSections} from './no-cards.js'
import {reportConflict} from './report-conflict.js'
import {readSections} from './sections.js'
import {readInlineTags} from './tags.js'
import {readTitle} from './title.js'

/** Frozen processors by the syntax that they know. */
const processors = new Map<string, {parse: (text: string) => Root}>()

function parseMarkdown(text: string): Root {
  const marks = syntaxMarks(text)
  const known = processors.get(marks)
  if (known) return known.parse(text)
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(obsidianSyntax, marks)
    .freeze()
  processors.set(marks, processor)
  return processor.parse(text)
}

/**
 * Parse one Markdown file.
 *
 * @param options How cards are made of notes that say nothing about it.
 * @returns The note, or `undefined` with an error message on the file if it is not text.
 */
export function parseNote(file: VFile, options: NoteOptions = plainOptions): Note | undefined {
  const text = decodeText(file)
  if (text === undefined) return undefined
  const parsed = parseMarkdown(text)
  reportConflict(text, parsed, file)
  const end = findUnclosedFrontmatter(parsed, file)
  const tree = end > 0 ? {...parsed, children: parsed.children.slice(end)} : parsed
  const frontmatter =
    end > 0
      ? brokenFrontmatter(text.slice(0, tree.children[0]?.position?.start.offset))
      : readFrontmatter(tree, file, [...options.rules.keys()])
  const {title, heading} = readTitle(file.path, tree, frontmatter)
  const all = readSections(tree, heading)
  const sections = holdsNoCards(text) ? switchOffSections(all) : all
  return {
    path: file.path,
    file,
    tree,
    frontmatter,
    title,
    language: frontmatter.lang ?? detectLanguage(sections),
    options: overrideOptions(options, frontmatter),
    inlineTags: holdsTag(text) ? readInlineTags(sections) : [],
    sections
  }
}

/**
 * Find a `---` on the first line without its counterpart.
 *
 * @returns Number of blocks that were meant as YAML, to be left out.
 */
function findUnclosedFrontmatter({children}: Root, file: VFile): number {
  const [first, second] = children
  if (first?.type !== 'thematicBreak' || first.position?.start.line !== 1) return 0
  if (!second || !isBelow(first, second) || !isKeyLine(second)) return 0
  reportWarning(
    file,
    'Unexpected end of frontmatter, expected a closing `---`',
    'frontmatter',
    first
  )
  let end = 1
  for (let at = 1; at < children.length; at += 1) {
    const [above, below] = [children[at - 1], children[at]]
    if (!above || !below || !isBelow(above, below)) break
    end = at + 1
  }
  return end
}

function isBelow(above: RootContent, below: RootContent): boolean {
  return below.position?.start.line === (above.position?.end.line ?? 0) + 1
}

function isKeyLine(node: RootContent): boolean {
  const text = node.type === 'paragraph' ? node.children[0] : undefined
  return text?.type === 'text' && /^[\w-]+:(\s|$)/.test(text.value)
}
