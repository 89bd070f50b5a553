import {languageOf} from '../languages/index.js'
import {factSections, itemNames} from '../reading/lists.js'
import {textOf, words} from '../reading/phrasing.js'
import {askProperty, listOf, span, trailAnchor} from '../reading/propose.js'
import {headingNodes, isSpecific, subjectOf} from '../reading/subject.js'
import type {Inline, Note, QaProposal, Rule, Section} from '../types/index.js'

/** Items of a list that one card may ask for. */
const minItems = 2
const maxItems = 7

/** `## Types of cloud` directly above a list. */
export const headingList: Rule = {
  id: 'heading-list',
  description: 'A heading that announces a list, and the names of its items.',
  *derive(note) {
    for (const section of factSections(note)) {
      const proposal = propose(note, section)
      if (proposal) yield proposal
    }
  }
}

function propose(note: Note, section: Section): QaProposal | undefined {
  const {heading, trail} = section
  const list = section.blocks.find(({type}) => type !== 'comment')
  if (!heading?.position || list?.type !== 'list' || !list.position) return undefined
  if (list.children.length < minItems || list.children.length > maxItems) return undefined
  const language = languageOf(note.language)
  const names = itemNames(list, language)
  const front = names && ask(note, section, names.length)
  if (!names || !front) return undefined
  return {
    kind: 'basic',
    anchor: trailAnchor(trail),
    trail,
    position: span(heading.position, list.position),
    claims: [{block: heading}],
    front,
    back: [listOf(names, list.ordered === true)],
    details: [],
    signals: {items: names.length}
  }
}

/** A list noun alone needs the subject above it; with its own it asks for itself. */
function ask(note: Note, {heading, trail}: Section, count: number): Inline | undefined {
  if (!heading) return undefined
  const language = languageOf(note.language)
  const nodes = headingNodes(heading)
  const text = textOf(nodes)
  if (/[?？]$/.test(text)) return undefined
  const parts = text.toLowerCase().split(/\s+/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const namesItsSubject = parts.length > 2 && isSpecific(text, language)
  if (!language.listNouns.has(last) && !(language.listNouns.has(first) && namesItsSubject))
    return undefined
  if (namesItsSubject) return [...nodes, words(` (${count})?`)]
  return askProperty(subjectOf(note, trail.slice(0, -1)).nodes, nodes, count)
}
