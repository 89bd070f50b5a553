import type {Root, RootContent} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {reportWarning} from '../message.js'
import {holdsTag, obsidianSyntax, syntaxMarks} from '../syntax/index.js'
import type {Note} from '../types/index.js'
import {decodeText} from './decode.js'
import {readFrontmatter} from './frontmatter.js'
import {detectLanguage} from './language.js'
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
 * @returns The note, or `undefined` with an error message on the file if it is not text.
 */
export function parseNote(file: VFile): Note | undefined {
  const text = decodeText(file)
  if (text === undefined) return undefined
  const tree = withoutUnclosedFrontmatter(parseMarkdown(text), file)
  const frontmatter = readFrontmatter(tree, file)
  const {title, heading} = readTitle(file.path, tree, frontmatter)
  const sections = readSections(tree, heading)
  return {
    path: file.path,
    file,
    tree,
    frontmatter,
    title,
    language: frontmatter.lang ?? detectLanguage(sections),
    inlineTags: holdsTag(text) ? readInlineTags(sections) : [],
    sections
  }
}

/** A `---` on the first line without its counterpart: leave out the lines that were meant as YAML. */
function withoutUnclosedFrontmatter(tree: Root, file: VFile): Root {
  const [first, second] = tree.children
  if (first?.type !== 'thematicBreak' || first.position?.start.line !== 1) return tree
  if (!second || !isBelow(first, second) || !isKeyLine(second)) return tree
  reportWarning(
    file,
    'Unexpected end of frontmatter, expected a closing `---`',
    'frontmatter',
    first
  )
  const {children} = tree
  let end = 1
  for (let at = 1; at < children.length; at += 1) {
    const [above, below] = [children[at - 1], children[at]]
    if (!above || !below || !isBelow(above, below)) break
    end = at + 1
  }
  return {...tree, children: children.slice(end)}
}

function isBelow(above: RootContent, below: RootContent): boolean {
  return below.position?.start.line === (above.position?.end.line ?? 0) + 1
}

function isKeyLine(node: RootContent): boolean {
  const text = node.type === 'paragraph' ? node.children[0] : undefined
  return text?.type === 'text' && /^[\w-]+:(\s|$)/.test(text.value)
}
