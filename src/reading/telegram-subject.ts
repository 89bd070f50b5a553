import {type Language, languageOf} from '../languages/index.js'
import {partName, subjectWithin} from '../languages/part-names.js'
import type {Inline, Note} from '../types/index.js'
import {itemParagraph} from './item-paragraph.js'
import type {PlacedBlock} from './lists.js'
import {isName} from './noun-phrase.js'
import {parentTerm} from './parent-term.js'
import {linesOf, slicePhrasing, textOf, trimPhrasing, words} from './phrasing.js'
import {headingNodes, isSpecific} from './subject.js'
import {readTermItem} from './term-items.js'

/** What announces several things does nothing itself: "Two ways to configure". */
const counted = /^(?:\d+|two|three|four|five|six|seven|several|some|common)\s/i
/** A number, a comparison, an instruction and a verdict are no thing that a line tells of. */
const noThing =
  /^[\d\s.:/–-]+$|^(?:through|via|by|per|under|over|despite|unlike|tips|significance|the significance)\s|\s(?:like|such as|including|than|as)$|\svs\.?\s|\sversus\s|^(?:using?\s|(?:good|bad|better|worse|yes|no|common|other|more|most|target|flow|out of scope):?$|steps?\s|.*\s(?:for|of|to|with|in|on|by)$|(?:step|stage|phase|chapter|part|week|day|lecture)\s\d)|[→⇒]|(?<!<)[-=]>/i

/**
 * Find what a line without a subject is about: the item above it, else the nearest heading. Where
 * that names a part of a text ("Key features"), it is what stands above that.
 *
 * @param isClose Whether only what stands right above may be it.
 * @returns `undefined` where a statement, a step or a question stands above.
 */
export function telegramSubject(
  placed: PlacedBlock,
  note: Note,
  isClose: boolean
): Inline | undefined {
  const language = languageOf(note.language)
  const near = nearest(placed, note)
  const inner = near && within(near, language)
  if (inner && isClose) return undefined
  if (inner || (near && isSubject(near, language))) return inner ?? near
  if (isClose) return undefined
  for (const name of namesAbove(placed, note)) {
    if (isSubject(name, language)) return name
    const text = textOf(name)
      .trim()
      .replace(/\s*[:：.]+$/, '')
    if (partName.test(text)) continue
    return within(name, language)
  }
  return undefined
}

/** The name that stands right above, whatever it says. */
function nearest(placed: PlacedBlock, note: Note): Inline | undefined {
  const {items, section, label} = placed
  const parent = items.length > 1 ? parentTerm(placed, note) : label
  return parent ?? (section.heading && headingNodes(section.heading))
}

/** What stands above a line, nearest first: items, a bold line, headings, the title. */
function* namesAbove({items, section, label}: PlacedBlock, note: Note): Generator<Inline> {
  const language = languageOf(note.language)
  for (const item of items.slice(1)) {
    const paragraph = itemParagraph(item)
    if (paragraph) yield readTermItem(paragraph, language)?.term ?? linesOf(paragraph)[0] ?? []
  }
  if (label) yield label
  for (const heading of [...section.trail].reverse()) yield headingNodes(heading)
  yield [words(note.title)]
}

function isSubject(name: Inline, language: Language): boolean {
  const text = textOf(name)
  return (
    isSpecific(text, language) &&
    isName(text, language) &&
    !counted.test(text) &&
    !isVerbal(text, language) &&
    !noThing.test(text)
  )
}

/** The name within a heading that says what of it is told: "Why indexes matter". */
function within(heading: Inline, language: Language): Inline | undefined {
  const text = textOf(heading)
  const found = subjectWithin(text)
  const name = found && trimPhrasing(slicePhrasing(heading, ...found))
  return name && isSubject(name, language) ? name : undefined
}

/** Whether a name is a sentence ("Admins create users"), a verb alone ("Ensures"), or says how something is ("Good for disks"). */
function isVerbal(text: string, language: Language): boolean {
  if (!text.includes(' ')) return language.openingOf?.(`${text} x`) === 'third'
  if (language.isPredicate?.(text) === true && !participle.test(text)) return true
  return [...text.toLowerCase().matchAll(/(?<=s\s)\S/g)].some(({index}) =>
    language.isInstruction?.(text.slice(index).toLowerCase())
  )
}

/** "Stored on disk" is named in a question as it stands. */
const participle = /^\p{L}+ed\s/u
