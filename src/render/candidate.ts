import type {FootnoteDefinition, Nodes, PhrasingContent} from 'mdast'
import {textOf, words} from '../reading/phrasing.js'
import {remember} from '../reading/remember.js'
import {headingNodes} from '../reading/subject.js'
import {tagsOf} from '../reading/tags-of.js'
import type {
  Candidate,
  ClozeProposal,
  Inline,
  Note,
  Prompt,
  Proposal,
  QaProposal,
  Source
} from '../types/index.js'
import {clozeText, isSoundCloze} from './cloze.js'
import {contextOf, holdsWords} from './context.js'
import {footnoteList, usedFootnotes} from './footnotes.js'
import {blockHtml, inlineHtml, linkHtml} from './html.js'
import {mediaType} from './media-link.js'
import {normalizeField} from './normalize-field.js'
import {plainText} from './plain-text.js'
import type {RenderContext} from './render-context.js'
import {shownNodes} from './shown-nodes.js'
import {obsidianUrl} from './source-link.js'

/** Shown in a prompt for the part that is asked. */
const gap = '[…]'

/** Render what a rule proposed: all that comes later works on text, so that the tree can go. */
export function renderCandidate(
  note: Note,
  rule: string,
  proposal: Proposal,
  noteContext: RenderContext
): Candidate {
  const footnotes = usedFootnotes(shownNodes(proposal), noteContext)
  const context = withFootnotes(noteContext, footnotes)
  const headings = proposal.trail.map((heading) => textOf(headingNodes(heading)))
  const {start, end} = proposal.position
  const source: Source = {path: note.path, line: start.line, endLine: end.line, heading: headings}
  const base = {
    ...(note.frontmatter.isBroken && {isUnlabeled: true}),
    ...(note.frontmatter.lang !== undefined && {statesLanguage: true}),
    rule,
    anchor: proposal.anchor,
    explicitId: proposal.explicitId ?? findBlockId(proposal),
    source,
    deck: note.frontmatter.deck,
    tags: tagsOf(note, source),
    language: note.language,
    signals: proposal.signals ?? {}
  }
  const shared = {
    extra: blockHtml(proposal.details, context) + footnotesHtml(footnotes, context),
    source: sourceHtml(proposal.trail, {note, vault: context.vault})
  }
  const parts = [note.title, ...headings, ...(proposal.topic ? [textOf(proposal.topic)] : [])]
  const {context: above, ...card} =
    proposal.kind === 'cloze'
      ? renderCloze(proposal, parts, context)
      : renderQa(proposal, parts, context)
  const shown = normalizeFields({
    ...card.fields,
    ...shared,
    context: inlineHtml([words(above)], context)
  })
  const media = usedMedia(shown, context.mediaNames)
  const fields = {...shown, media: linkedMedia(media)}
  // The fields belong to the kind: both come from the same branch above.
  return {media, ...base, ...card, fields} as Candidate
}

function withFootnotes(
  context: RenderContext,
  footnotes: ReadonlyArray<FootnoteDefinition>
): RenderContext {
  if (footnotes.length === 0) return context
  const numbers = footnotes.map(({identifier}, at) => [identifier, at + 1] as const)
  return {...context, footnoteNumbers: new Map(numbers)}
}

function footnotesHtml(
  footnotes: ReadonlyArray<FootnoteDefinition>,
  context: RenderContext
): string {
  return footnotes.length === 0 ? '' : blockHtml([footnoteList(footnotes)], context)
}

function normalizeFields<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields).map(([name, html]) => [name, normalizeField(html)])
  // The same names as before.
  return Object.fromEntries(entries) as Fields
}

function renderQa(proposal: QaProposal, parts: ReadonlyArray<string>, context: RenderContext) {
  const question = plainText(proposal.front)
  const answer = plainText(proposal.back)
  const details = plainText(proposal.details)
  const above = contextOf(parts, question, [answer])
  const term = proposal.term ? plainText(proposal.term) : ''
  const isReversed = proposal.kind === 'reversed' && term !== '' && !holdsWords(above, term)
  const forward: Prompt = {question, answer, context: above, details}
  const backward: Prompt = {question: answer, answer: term, context: above, details}
  return {
    kind: isReversed ? ('reversed' as const) : ('basic' as const),
    context: above,
    prompts: isReversed ? [forward, backward] : [forward],
    fields: {
      front: inlineHtml(proposal.front, context),
      back: blockHtml(proposal.back, context),
      reverse: isReversed ? ('1' as const) : ('' as const)
    }
  }
}

function renderCloze(
  proposal: ClozeProposal,
  parts: ReadonlyArray<string>,
  context: RenderContext
) {
  const {text, deletions} = proposal
  const answers = deletions.map((node) => plainText([node]))
  const details = plainText(proposal.details)
  const sentence = plainText(text)
  const above = contextOf(parts, sentence, answers)
  return {
    kind: 'cloze' as const,
    context: above,
    sentence,
    deletions: answers,
    prompts: deletions.map((node, at) => ({
      question: plainText(withGap(text, node)),
      answer: answers[at] ?? '',
      context: above,
      details
    })),
    fields: {text: clozeField(text, {...context, deletions})}
  }
}

/** Stray tags of the note may tear a deletion apart: then the sentence does without its HTML. */
function clozeField(text: Inline, context: RenderContext): string {
  const field = clozeText(inlineHtml(text, context))
  if (isSoundCloze(field, context.deletions.length)) return field
  return clozeText(inlineHtml(text, {...context, dropsHtml: true}))
}

function withGap(text: Inline, hidden: PhrasingContent): Inline {
  return text.map((node) => (node === hidden ? words(gap) : node))
}

/** Obsidian drops these marks from the addresses of headings. */
const headingMarks = /[#|^:]|%%|\[\[|\]\]/g

/** The same link for all cards below a heading. */
const sourceHtml = remember(
  (trail: Proposal['trail'], {note, vault}: {note: Note; vault: string}): string => {
    const heading = trail.at(-1)
    const text = heading ? textOf(headingNodes(heading)) : ''
    const last = text.replace(headingMarks, ' ').replace(/\s+/g, ' ').trim()
    return linkHtml(obsidianUrl(vault, note.path, last), note.title)
  }
)

function findBlockId({claims}: Proposal): string | undefined {
  for (const {block} of claims) {
    // Claims name blocks of the note.
    const {children} = block as Nodes & {children?: ReadonlyArray<Nodes>}
    const mark = children?.find((node) => node.type === 'blockId')
    if (mark?.type === 'blockId') return mark.id
  }
  return undefined
}

/** Names of the media that the fields show. */
function usedMedia(fields: object, mediaNames: ReadonlyMap<string, string>): ReadonlyArray<string> {
  if (mediaNames.size === 0) return []
  const html = Object.values(fields).join('\n')
  return [...new Set(mediaNames.values())].filter((name) => html.includes(name)).sort()
}

/** Name the files that fields link to, in a way in which Anki knows that they are needed. */
function linkedMedia(media: ReadonlyArray<string>): string {
  const linked = media.filter((name) => mediaType(name) === 'file')
  return linked.map((name) => `<object data="${name}"></object>`).join('')
}
