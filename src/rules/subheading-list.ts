import type {Heading} from 'mdast'
import {exampleLabel} from '../languages/examples.js'
import {beginsWith, type Language, languageOf} from '../languages/index.js'
import {askNames} from '../reading/ask-names.js'
import {isAskable} from '../reading/askable-list.js'
import {factSections} from '../reading/lists.js'
import {isName} from '../reading/noun-phrase.js'
import {textOf} from '../reading/phrasing.js'
import {listOf, span, trailAnchor} from '../reading/propose.js'
import {headingNodes, isSpecific, subjectOf} from '../reading/subject.js'
import type {Finding, Inline, Note, Rule, Section} from '../types/index.js'

/** Longest heading (words) that names an item. */
const maxNameWords = 6

/** `## Types of muscle` above `### Skeletal`, `### Smooth`, `### Cardiac`. */
export const subheadingList: Rule = {
  id: 'subheading-list',
  description: 'A heading that announces the headings below it, and their names.',
  *derive(note) {
    const sections = factSections(note)
    for (const [at, section] of sections.entries()) {
      const finding = section.heading && propose(note, section, below(sections, at))
      if (finding) yield finding
    }
  }
}

/** Headings one level below a section's, before the next one of its own level. */
function below(sections: ReadonlyArray<Section>, at: number): Heading[] {
  const depth = sections[at]?.heading?.depth ?? 0
  const rest = sections.slice(at + 1)
  const end = rest.findIndex(({heading}) => (heading?.depth ?? 0) <= depth)
  const inner = (end < 0 ? rest : rest.slice(0, end)).flatMap(({heading}) => heading ?? [])
  const top = Math.min(...inner.map((heading) => heading.depth))
  return inner.filter((heading) => heading.depth === top)
}

function propose(
  note: Note,
  {heading, trail}: Section,
  items: ReadonlyArray<Heading>
): Finding | undefined {
  const last = items.at(-1)
  if (!heading?.position || !last?.position || heading.depth === 1) return undefined
  if (exampleLabel.test(textOf(headingNodes(heading)))) return undefined
  if (!isAskable(items.length, note)) return undefined
  const language = languageOf(note.language)
  const names = items.map(headingNodes)
  const title = textOf(headingNodes(heading))
  if (!names.every((name) => isItem(textOf(name), language))) return undefined
  if (!announces(title, names.map(textOf), language)) return undefined
  const front = ask(note, heading, trail, names)
  if (!front) return undefined
  return {
    kind: 'basic',
    anchor: trailAnchor(trail),
    trail,
    position: span(heading.position, last.position),
    claims: [{block: heading}],
    front,
    back: [listOf(names, false)],
    details: [],
    signals: {items: items.length}
  }
}

function isItem(text: string, language: Language): boolean {
  const first = text.split(/[\s:(]+/, 1)[0]?.toLowerCase() ?? ''
  return (
    !language.labels.has(first) &&
    !language.listNouns.has(first) &&
    !(language.spaceless && beginsWith(text, language.labels, language)) &&
    !language.skippedHeadings.has(text.toLowerCase()) &&
    isSpecific(text, language) &&
    text.split(/\s+/).length <= maxNameWords &&
    isName(text, language)
  )
}

/** A noun for what follows ("Types of …"), or a name that each heading below specifies. */
function announces(title: string, names: ReadonlyArray<string>, language: Language): boolean {
  const parts = title.toLowerCase().split(/\s+/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (language.listNouns.has(last) || (language.listNouns.has(first) && parts.length > 1))
    return true
  const head = stem(last)
  return head.length > 3 && names.every((name) => stem(name.toLowerCase()).endsWith(head))
}

function stem(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '')
}

function ask(
  note: Note,
  heading: Heading,
  trail: Section['trail'],
  names: ReadonlyArray<Inline>
): Inline | undefined {
  const subject = subjectOf(note, trail.slice(0, -1)).nodes
  return askNames(note, subject, headingNodes(heading), names)
}
