import type {List} from 'mdast'
import {exampleLabel} from '../languages/examples.js'
import {type Language, languageOf} from '../languages/index.js'
import {listItems} from '../note-options.js'
import {findListFault} from '../reading/answer-fault.js'
import {askLabel} from '../reading/ask-label.js'
import {askNames} from '../reading/ask-names.js'
import {refuseLongList} from '../reading/askable-list.js'
import {countWords} from '../reading/count-words.js'
import {itemNames} from '../reading/item-names.js'
import {factSections} from '../reading/lists.js'
import {textOf} from '../reading/phrasing.js'
import {listOf, refuse, span, trailAnchor} from '../reading/propose.js'
import {stemsOf} from '../reading/stems.js'
import {headingNodes, isSpecific, subjectOf} from '../reading/subject.js'
import type {Finding, Inline, Note, Rule, Section} from '../types/index.js'

/** Longest heading (words) that announces a list by its number or position alone. */
const maxHeadingWords = 6

/** `## Types of cloud` directly above a list. */
export const headingList: Rule = {
  id: 'heading-list',
  description: 'A heading that announces a list, and the names of its items.',
  *derive(note) {
    for (const section of factSections(note)) {
      const list = findList(section)
      const finding = list && propose(note, section, list)
      if (finding) yield finding
    }
  }
}

/** The list directly below a heading, at most a lead-in between them. */
function findList({blocks}: Section): List | undefined {
  const [first, second] = blocks.filter(({type}) => type !== 'comment')
  if (first?.type === 'list') return first
  const isLeadIn = first?.type === 'paragraph' && /[:：]\s*$/.test(textOf(first))
  return isLeadIn && second?.type === 'list' ? second : undefined
}

function propose(note: Note, section: Section, list: List): Finding | undefined {
  const {heading, trail} = section
  const count = list.children.length
  if (!heading?.position || !list.position || count < listItems.min) return undefined
  const tooLong = refuseLongList(list, note)
  if (tooLong) return tooLong
  const language = languageOf(note.language)
  const names = itemNames(list, language)
  if (!names) return refuse(list, 'Unexpected items without short names, expected an enumeration')
  const fault = findListFault(names, 'names', note)
  if (fault) return refuse(list, `Unexpected ${fault}, expected an enumeration`)
  const front = ask(note, section, names)
  if (!front)
    return refuse(
      heading,
      'Unexpected heading that names one thing, expected one that announces a list'
    )
  return {
    kind: 'basic',
    anchor: trailAnchor(trail),
    trail,
    position: span(heading.position, list.position),
    claims: [{block: heading}, {block: list, part: 'names'}],
    front,
    back: [listOf(names, list.ordered === true)],
    details: [],
    signals: {items: names.length}
  }
}

/** A list noun alone needs the subject above it; with its own it asks for itself. */
function ask(
  note: Note,
  {heading, trail}: Section,
  names: ReadonlyArray<Inline>
): Inline | undefined {
  if (!heading) return undefined
  const count = names.length
  const language = languageOf(note.language)
  const nodes = headingNodes(heading)
  const text = textOf(nodes)
  if (exampleLabel.test(text)) return undefined
  if (
    /[?？؟]$/.test(text) ||
    !(announcesList(text, names, language) || isProperty(text, names, language))
  )
    return undefined
  const isAlone = trail.length < 2 && note.title === text
  if (isAlone) return undefined
  const subject = subjectOf(note, trail.slice(0, -1)).nodes
  const namesItsSubject =
    text.split(/\s+/).length > 2 && isSpecific(text, language) && !criterion.test(text)
  return namesItsSubject
    ? askNames(note, subject, nodes, names)
    : askLabel(note, subject, nodes, count)
}

/** "By size": the heading above is divided so. */
const criterion = /^(?:by|according to|nach|por|según|par|selon|per|secondo|по)\s\S/iu

/** Whether a heading names several things: a noun for them, a plural, or a property of a subject. */
function announcesList(text: string, names: ReadonlyArray<Inline>, language: Language): boolean {
  const parts = text.toLowerCase().split(/\s+/)
  if (parts.length > maxHeadingWords) return false
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (language.listNouns.has(last) || (language.listNouns.has(first) && parts.length > 2))
    return true
  if (language.labels.has(text.toLowerCase()) || criterion.test(text)) return true
  return (
    language.isPlural(text) &&
    language.openingOf?.(text) === 'other' &&
    areKinds(names.map(textOf), text, language)
  )
}

/** How an item begins that says something of the things above it: "Primarily uses Git". */
const remark =
  /^(?:primarily|previously|formerly|originally|usually|typically|mainly|automatically|commonly|currently|fully|not|no|only|must|can|also|you|made|built|based|used)\s/i

/** Whether items can be the things that a plural names, and not what there is to say of them. */
function areKinds(names: ReadonlyArray<string>, things: string, language: Language): boolean {
  if (names.some((name) => remark.test(name) || language.openingOf?.(name) === 'third'))
    return false
  // "Blob types" and "Blob permissions" are no blobs.
  const [thing] = stemsOf(things)
  const topics = names.filter((name) => {
    const last = name.toLowerCase().split(/\s+/).at(-1) ?? ''
    return stemsOf(name)[0] === thing && language.listNouns.has(last)
  })
  return topics.length <= names.length / 2
}

/** Fewest items that show that a heading of one word names a property, and their longest (words). */
const minPropertyItems = 3
const maxPropertyWords = 3

/** A word above several short names: what they are of stands above it. */
function isProperty(text: string, names: ReadonlyArray<Inline>, language: Language): boolean {
  return (
    countWords(text) === 1 &&
    !language.genericHeadings.has(text.toLowerCase()) &&
    names.length >= minPropertyItems &&
    names.every((name) => countWords(textOf(name)) <= maxPropertyWords)
  )
}
