import type {Heading} from 'mdast'
import {exerciseTitles, paperworkHeadings, paperworkTitles} from '../languages/paperwork.js'
import type {Note} from '../types/index.js'
import {nodesOf} from './nodes-of.js'
import {textOf} from './phrasing.js'
import {remember} from './remember.js'
import {headingNodes} from './subject.js'
import {textByBlock} from './text-by-block.js'

/** Headings that make a note paperwork: so many, and such a share of its topmost ones. */
const minPaperworkHeadings = 3
const minPaperworkShare = 0.5
/** A day as a title: a journal. */
const dateTitle = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{8})(?:\b|_)/
/** Folders of a program's tests, whose notes are made up. */
const testFolder =
  /(?:^|\/)(?:tests?\/(?:vaults?|fixtures?|data|assets|samples)|test-vaults?|fixtures|__tests__|\.github)\//i
/** Folders in which templates are kept; a note on templates of a language is none. */
const templateFolder = /(?:^|\/)[\W_]*templates?\//i
/** Items that make a list of topics of a note without a sentence. */
const minOutlineItems = 60
/** Words of an item or paragraph that says something. */
const minStatementWords = 7
/** Share of its items that may say something. */
const maxStatementShare = 0.1
/** Files of a repository about itself, which are written in capitals. */
const repositoryFile =
  /^(?:TRANSLATIONS?|AUTHORS|CONTRIBUTORS|MAINTAINERS|SECURITY|SUPPORT|HISTORY|NEWS|TODO|CREDITS|THANKS|RELEASES?)$/
/** Marks of template tools, in the places that they fill in. */
const templateMark = /\{\{\s*(?:title|date|time|name|tags?)[^}]*\}\}|<%[^%]*%>/i

/**
 * Say why a note holds no facts to learn: a plan, the documentation of a program, a template, a
 * journal, a drawing.
 *
 * @returns What it is, to follow "Unexpected", or `undefined` for a note to learn from.
 */
export const findNoteKind = remember((note: Note): string | undefined => {
  const name = note.path.slice(note.path.lastIndexOf('/') + 1).replace(/\.md$/i, '')
  if (isDrawing(note, name)) return 'drawing'
  if (dateTitle.test(name)) return 'journal'
  if (testFolder.test(note.path)) return 'test file of a program'
  if (templateMark.test(note.title) || templateFolder.test(note.path)) return 'template'
  if (countPlaceholders(note) >= minPlaceholders) return 'template'
  const spaced = name.replaceAll(/[_-]/g, ' ')
  if (paperworkTitles.test(spaced) || paperworkTitles.test(note.title)) return 'paperwork'
  if (repositoryFile.test(name)) return 'paperwork'
  if (exerciseTitles.test(spaced) || exerciseTitles.test(note.title)) return 'sheet of exercises'
  if (isPaperwork(note) || isReadme(note, name) || isManual(note)) return 'documentation or plan'
  return isOutline(note) ? 'outline without statements' : undefined
})

/** Most headings of a README that only says what stands beside it: a longer one holds notes itself. */
const maxReadmeHeadings = 12
/** What a README calls that which it stands beside. */
const ownProject =
  /\b(?:(?:these|my|our) (?:course |lecture |study )?notes|(?:this|my|our) (?:repo(?:sitory)?|vault|site|website|wiki|garden|project|plugin|package|library))\b/i
/** Characters of a README in which it says so. */
const maxOpening = 800

function isReadme({tree, sections}: Note, name: string): boolean {
  return (
    /^readme$/i.test(name) &&
    sections.length <= maxReadmeHeadings &&
    ownProject.test(textByBlock(tree).slice(0, maxOpening))
  )
}

/** Folders of documentation; notes on any subject may stand there as well. */
const manualFolder = /(?:^|\/)(?:docs?|documentation|manual)\//i
const program = /\b(?:the|this|our) (?:plug-?in|add-?on|extension|app|cli|package)\b/i

/** Whether a note tells how to use a program: it names it, or links to its settings. */
function isManual({path, tree}: Note): boolean {
  if (!manualFolder.test(path)) return false
  return (
    program.test(textByBlock(tree)) ||
    nodesOf(tree).some((node) => node.type === 'link' && /^settings?$/i.test(textOf(node)))
  )
}

/** Places to be filled in that make a note a template. */
const minPlaceholders = 3
/** `[Name]`, `[describe the issue]` as the whole text behind a label or in a cell. */
const placeholder = /(?:^|[:\s|])\[\p{L}[\p{L}\s,/'-]{2,40}\](?=\s*$|\s*\n)/gmu

function countPlaceholders({tree}: Note): number {
  return textByBlock(tree).match(placeholder)?.length ?? 0
}

function isDrawing({file}: Note, name: string): boolean {
  return (
    /\.excalidraw$/i.test(name) ||
    /^---\n(?:[^\n]*\n){0,20}?excalidraw-plugin:/.test(String(file.value).slice(0, 2000))
  )
}

function isPaperwork({sections, title}: Note): boolean {
  const headings = sections
    .flatMap(({heading}) => heading ?? [])
    .filter((heading) => textOf(headingNodes(heading)) !== title)
  const top = Math.min(...headings.map(({depth}) => depth))
  const isFound = (heading: Heading) => paperworkHeadings.test(textOf(headingNodes(heading)))
  const highest = headings.filter(({depth}) => depth === top)
  return (
    headings.filter(isFound).length >= minPaperworkHeadings &&
    highest.filter(isFound).length > highest.length * minPaperworkShare
  )
}

/** Whether a note lists the topics of a whole subject, and says nothing about them. */
function isOutline({tree}: Note): boolean {
  const nodes = nodesOf(tree)
  const items = nodes
    .filter((node) => node.type === 'listItem')
    .reduce((sum, {children}) => sum + children.filter(isParagraph).length, 0)
  // Few notes have so many that their texts must be looked at.
  if (items < minOutlineItems) return false
  const statements = nodes.filter((node) => isParagraph(node) && isStatement(textOf(node))).length
  return statements < items * maxStatementShare
}

function isParagraph({type}: {type: string}): boolean {
  return type === 'paragraph'
}

/** Whether a text says something, or is in a script whose words can't be counted. */
function isStatement(text: string): boolean {
  return (
    /[:：–—]\s|\s-\s/.test(text) ||
    text.split(/\s+/).length >= minStatementWords ||
    /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text)
  )
}
