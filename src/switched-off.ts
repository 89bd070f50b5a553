import type {Position} from 'unist'
import {groupBy} from './group-by.js'
import {findNoteKind} from './reading/note-kind.js'
import {span} from './reading/propose.js'
import {tagsOf} from './reading/tags-of.js'
import {findTag} from './tag-match.js'
import type {Note, NoteOptions, Refusal, Section} from './types/index.js'

/** Why nothing is derived from a note as a whole, and the kind of message that says so. */
interface NoteRefusal extends Refusal {
  ruleId: 'switched-off' | 'note-kind'
}

/**
 * Say why nothing is derived from a note as a whole, if that is so: it is switched off, or holds no
 * facts to learn and does not say `cards: true`.
 */
export function refuseNote(note: Note): NoteRefusal | undefined {
  const {position} = note.tree
  const off = refuseOff(note)
  const reason = off ?? (note.frontmatter.cards === true ? undefined : describeKind(note))
  if (reason === undefined || !position) return undefined
  return {
    kind: 'refusal',
    reason,
    position,
    ruleId: off === undefined ? 'note-kind' : 'switched-off'
  }
}

function refuseOff(note: Note): string | undefined {
  if (note.frontmatter.cards === false)
    return 'Unexpected `cards: false` in frontmatter, expected a note to derive from'
  return (
    refuseTags(wholeTags(note), {...note.options, includeTags: []}) ??
    refuseTags(allTags(note), {...note.options, excludeTags: []})
  )
}

function describeKind(note: Note): string | undefined {
  const kind = findNoteKind(note)
  return kind === undefined ? undefined : `Unexpected ${kind}, expected a note to learn from`
}

/** Say why a part of a note is left out for its tags, if it is. */
export function refusePart(note: Note, position: Position): Refusal | undefined {
  const {includeTags, excludeTags} = note.options
  if (includeTags.length === 0 && excludeTags.length === 0) return undefined
  const lines = {line: position.start.line, endLine: position.end.line}
  const reason = refuseTags(tagsOf(note, lines), note.options)
  return reason === undefined ? undefined : {kind: 'refusal', reason, position}
}

function refuseTags(
  tags: ReadonlyArray<string>,
  {includeTags, excludeTags}: Pick<NoteOptions, 'includeTags' | 'excludeTags'>
): string | undefined {
  const unwanted = findTag(tags, excludeTags)
  if (unwanted !== undefined)
    return `Unexpected tag \`${unwanted}\`, expected none that the configuration excludes`
  if (includeTags.length === 0 || findTag(tags, includeTags) !== undefined) return undefined
  return `Unexpected text without a tag, expected one of ${includeTags.join(', ')}, which the configuration includes`
}

/** Tags that count for all of a note. */
function wholeTags({frontmatter, inlineTags}: Note): string[] {
  const whole = inlineTags.filter(
    ({line, endLine}) => line === 1 && endLine === Number.POSITIVE_INFINITY
  )
  return [...frontmatter.tags, ...whole.map(({name}) => name)]
}

function allTags({frontmatter, inlineTags}: Note): string[] {
  return [...frontmatter.tags, ...inlineTags.map(({name}) => name)]
}

/** Say of which sections nothing is derived because a comment has it so; one refusal a comment. */
export function refuseSections({sections}: Note): Refusal[] {
  return [...groupBy(sections, ({noCards}) => noCards)].flatMap(([comment, parts]) => {
    const positions = parts.flatMap(positionsOf)
    const [first, last] = [positions[0], positions.at(-1)]
    if (!comment || !first || !last) return []
    const reason = `Unexpected \`%%no-cards%%\` in line ${comment.start.line}, expected a section to derive from`
    return {kind: 'refusal', reason, position: span(first, last)}
  })
}

/** Where the parts of a section stand, in their order. */
function positionsOf({heading, blocks}: Section): Position[] {
  return [heading, ...blocks].flatMap((node) => node?.position ?? [])
}
