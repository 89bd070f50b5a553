import {type Language, languageOf} from '../languages/index.js'
import {loneLabel} from '../languages/remarks.js'
import {isVersus} from '../reading/ask-relation.js'
import {countWords} from '../reading/count-words.js'
import {proposeDefinition} from '../reading/definition.js'
import {isLabel} from '../reading/labels.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {proposeNestedText} from '../reading/nested-text.js'
import {textOf} from '../reading/phrasing.js'
import {readItem} from '../reading/read-item.js'
import {readTerm} from '../reading/statement-term.js'
import {isEqualsSign, type TermItem} from '../reading/term-items.js'
import type {Note, Rule} from '../types/index.js'

/** `- term: text`, `` - `code` - text ``, `- *term*: text`, lines of `term - text` or `term = text`. */
export const termDefinition: Rule = {
  id: 'term-definition',
  description: 'A plain, italic or code term at the start of an item, and what it is.',
  *derive(note) {
    for (const placed of placedBlocks(note)) {
      const item = readItem(placed, note)
      if (!item || item.style === 'bold' || item.inBrackets || !isEntry(placed, item, note))
        continue
      const finding =
        item.body.length === 0
          ? proposeNestedText(note, placed, item)
          : proposeDefinition(note, placed, item)
      if (finding) yield finding
    }
  }
}

/** Longest plain term (words) and text (words) of a line that no list sets apart. */
const maxLoneTermWords = 4
const maxLoneTextWords = 40

/** Whether a block is an item of a list, or a line of its own that begins with what can be a term. */
function isEntry({block, items, line}: PlacedBlock, item: TermItem, note: Note): boolean {
  if (items.length > 0) return items[0]?.children[0] === block || line === 'term'
  if (line === 'term') return true
  const language = languageOf(note.language)
  // In a sentence of its own, a dash may stand for a verb or set off a remark.
  if (line === undefined && /^[-–—]$/.test(item.mark ?? '')) return false
  const [term, text] = [textOf(item.term), textOf(item.body)]
  if (!isEqualsSign(item.mark) && isLoneLabel(term, text, language)) return false
  // Without spaces, any short lead-in reads like a term.
  if (language.spaceless && line === undefined && !isEqualsSign(item.mark)) return false
  return (
    countWords(term) <= maxLoneTermWords &&
    countWords(text) <= maxLoneTextWords &&
    !/^["“„«»「]/.test(text) &&
    (readTerm(item.term, language) !== undefined ||
      isVersus(term) ||
      (line !== undefined && isLabel(item.term, note)))
  )
}

/** Whether a paragraph's first words say what its text is for the reader: "Further reading: …". */
function isLoneLabel(term: string, text: string, {skippedHeadings}: Language): boolean {
  return (
    loneLabel.test(term) || skippedHeadings.has(term.toLowerCase()) || /[?？]$/.test(text.trim())
  )
}
