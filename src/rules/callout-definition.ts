import type {BlockContent} from 'mdast'
import {
  definitionTypes,
  silentTypes,
  statementQuestions,
  statementTypes
} from '../languages/callout-types.js'
import {type Language, languageOf} from '../languages/index.js'
import {listItems} from '../note-options.js'
import {answerWith} from '../reading/answer-with.js'
import {isAskable, refuseLongList} from '../reading/askable-list.js'
import {
  type CalloutParts,
  type NamedTitle,
  readCallout,
  readNamedTitle
} from '../reading/callout-parts.js'
import {countWords} from '../reading/count-words.js'
import {proposeDefinition} from '../reading/definition.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {
  linesOf,
  maskedText,
  slicePhrasing,
  textOf,
  trimPhrasing,
  words
} from '../reading/phrasing.js'
import {askProperty, fillPattern, refuse, span, trailAnchor} from '../reading/propose.js'
import {isSpecific, subjectOf} from '../reading/subject.js'
import type {Callout} from '../syntax/nodes.js'
import type {Finding, Inline, Note, QaProposal, Rule} from '../types/index.js'

/** Longest statement (words) that answers as a whole. */
const maxStatementWords = 40

/** `> [!definition] Entropy`, `> [!faq] Why …?`, `> [!info] Types of rocks` and a list. */
export const calloutDefinition: Rule = {
  id: 'callout-definition',
  description: 'A callout whose title asks, names what its text says, or announces its list.',
  *derive(note) {
    for (const placed of placedBlocks(note)) {
      const {block} = placed
      if (block.type !== 'callout' || silentTypes.has(block.calloutType)) continue
      const parts = readCallout(block)
      const finding = parts && propose(note, placed, block, parts)
      if (finding) yield finding
    }
  }
}

function propose(
  note: Note,
  placed: PlacedBlock,
  callout: Callout,
  parts: CalloutParts
): Finding | undefined {
  const {name, content} = parts
  if (/[?？؟]$/.test(textOf(name))) return answerQuestion(note, placed, parts)
  if (definitionTypes.has(callout.calloutType) || statementTypes.has(callout.calloutType)) {
    const named = readNamedTitle(name, callout.calloutType)
    if (!isSpecific(textOf(named.name), languageOf(note.language)))
      return refuse(parts.title, 'Unexpected title without a name, expected what the text is about')
    return statementTypes.has(callout.calloutType)
      ? askStatement(note, placed, parts, named)
      : define(note, placed, parts, named.name)
  }
  return content[0]?.type === 'list' ? announceList(note, placed, parts) : undefined
}

/** The title asks, what stands below answers. */
function answerQuestion(note: Note, placed: PlacedBlock, parts: CalloutParts): Finding | undefined {
  const [first, second] = parts.content
  if (!first || first.type === 'callout' || first.type === 'blockquote') return undefined
  const isLeadIn = first.type === 'paragraph' && /[:：]\s*$/.test(textOf(first))
  const answer = isLeadIn && second ? second : first
  const tooLong = answer.type === 'list' && refuseLongList(answer, note)
  if (tooLong) return tooLong
  const {back, rest} = answerWith(note, answer)
  const details = [...rest, ...parts.content.slice(isLeadIn ? 2 : 1)]
  return card(placed, parts, {front: parts.name, back, details})
}

/** The title is a term, the text says what it is. */
function define(
  note: Note,
  placed: PlacedBlock,
  {content: [first, ...others]}: CalloutParts,
  term: Inline
): Finding | undefined {
  if (first?.type !== 'paragraph') return undefined
  const body = withoutTerm(linesOf(first)[0] ?? [], term, languageOf(note.language))
  const item = {style: 'bold', term, body} as const
  const finding = proposeDefinition(note, {...placed, block: first, items: []}, item)
  if (!finding || !('front' in finding)) return finding
  return {...finding, details: [...finding.details, ...others]}
}

/** `Entropy is a measure …` below `Entropy`: the answer begins behind the verb. */
function withoutTerm(line: Inline, term: Inline, language: Language): Inline {
  const text = maskedText(line)
  const name = textOf(term)
  const article = /^(?:an?|the|eine?|der|die|das|una?|el|la)\s+(?=\S)/i.exec(text)?.[0].length ?? 0
  if (!text.slice(article).toLowerCase().startsWith(name.toLowerCase())) return line
  const start = article + name.length
  for (const {pattern, singular} of language.definingVerbs) {
    const verb = singular === language.definition.singular && pattern.exec(text.slice(start))
    if (verb && verb.index === 0)
      return trimPhrasing(slicePhrasing(line, start + verb[0].length, text.length))
  }
  return line
}

/** The title names a theorem or law, the text states it. */
function askStatement(
  note: Note,
  placed: PlacedBlock,
  parts: CalloutParts,
  {name, kind}: NamedTitle
): Finding | undefined {
  const {content} = parts
  const question = statementQuestions[languageOf(note.language).id] ?? '{}?'
  const front = kind.length > 0 ? askProperty(name, kind) : fillPattern(question, name)
  if (content.some(({type}) => type === 'callout' || type === 'blockquote')) return undefined
  if (countWords(textOf(content)) <= maxStatementWords)
    return card(placed, parts, {front, back: content, details: []})
  const [first, ...others] = content
  if (first?.type !== 'paragraph' || /[:：]\s*$/.test(textOf(first)))
    return refuse(
      parts.title,
      `Unexpected statement of more than ${maxStatementWords} words, expected fewer`
    )
  const {back, rest} = answerWith(note, first)
  return card(placed, parts, {front, back, details: [...rest, ...others]})
}

/** The title announces the list below it. */
function announceList(note: Note, placed: PlacedBlock, parts: CalloutParts): Finding | undefined {
  const {
    name,
    content: [list, ...others]
  } = parts
  const language = languageOf(note.language)
  const text = textOf(name)
  const parted = text.toLowerCase().split(/\s+/)
  const ends = [parted[0] ?? '', parted.at(-1) ?? '']
  if (list?.type !== 'list' || !ends.some((word) => language.listNouns.has(word))) return undefined
  const count = list.children.length
  const {back, rest} = answerWith(note, list)
  if (!isAskable(count, note) || back[0] === list)
    return refuse(
      parts.title,
      `Unexpected list of ${count} below “${text}”, expected ${listItems.min} to ${note.options.maxListItems} names`
    )
  const isNamed = parted.length > 2 && isSpecific(text, language)
  const front = isNamed
    ? [...name, words(` (${count})?`)]
    : askProperty(subjectOf(note, placed.section.trail).nodes, name, count)
  return card(placed, parts, {front, back, details: [...rest, ...others]})
}

function card(
  {section}: PlacedBlock,
  {title, name, content}: CalloutParts,
  asked: {front: Inline; back: ReadonlyArray<BlockContent>; details: ReadonlyArray<BlockContent>}
): QaProposal | undefined {
  const [first] = content
  if (!title.position || !first?.position) return undefined
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, textOf(name)),
    trail: section.trail,
    position: span(title.position, first.position),
    claims: [{block: title}, {block: first}],
    ...asked
  }
}
