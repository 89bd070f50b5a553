import type {Position} from 'unist'
import {groupBy} from './group-by.js'
import {span} from './reading/propose.js'
import {tagsOf} from './reading/tags-of.js'
import {findTag} from './tag-match.js'
import type {Note, NoteOptions, Refusal, Section} from './types/index.js'

/** Say why nothing is derived from a note as a whole, if that is so. */
export function refuseNote(note: Note): Refusal | undefined {
  const {position} = note.tree
  const reason = note.frontmatter.cards
    ? (refuseTags(wholeTags(note), {...note.options, includeTags: []}) ??
      refuseTags(allTags(note), {...note.options, excludeTags: []}))
    : 'Unexpected `cards: false` in frontmatter, expected a note to derive from'
  return reason !== undefined && position ? {kind: 'refusal', reason, position} : undefined
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
