import {readEnglishReason} from '../languages/english-reasons.js'
import {languageOf} from '../languages/index.js'
import type {SentenceForm} from '../languages/sentence-forms.js'
import {askReason} from '../reading/ask-reason.js'
import {placedBlocks} from '../reading/lists.js'
import {parentTerm} from '../reading/parent-term.js'
import {maskedText, textOf} from '../reading/phrasing.js'
import {resolvePronoun} from '../reading/pronouns.js'
import {askByForm} from '../reading/sentence-form.js'
import {paragraphSentences} from '../reading/sentences.js'
import {readStatements} from '../reading/statements.js'
import {subjectOf} from '../reading/subject.js'
import {readTermItem} from '../reading/term-items.js'
import type {Finding, Note, Rule} from '../types/index.js'

/** `Traffic is encrypted on its way to prevent eavesdropping.` */
export const reason: Rule = {
  id: 'reason',
  description: 'A sentence that says why something is so, or what for.',
  *derive(note) {
    const language = languageOf(note.language)
    if (language.reasons) yield* askForms(note, language.reasons)
    if (language.id !== 'en') return
    for (const placed of placedBlocks(note)) {
      const {block, section, previous, items} = placed
      if (block.type !== 'paragraph') continue
      const item = readTermItem(block, language)
      const subject = item
        ? {nodes: item.term, text: textOf(item.term)}
        : subjectOf(note, section.trail)
      const isAtStart = item !== undefined || (previous === undefined && items.length === 0)
      for (const [at, written] of paragraphSentences(block, item).entries()) {
        const sentence = isAtStart ? resolvePronoun(written, subject, language) : written
        const found = readEnglishReason(maskedText(sentence))
        if (!found) continue
        const topic = item?.term ?? parentTerm(placed, note)
        const finding = askReason(note, placed, {sentence, at, found, topic})
        if (finding) yield finding
      }
    }
  }
}

function* askForms(note: Note, forms: ReadonlyArray<SentenceForm>): Generator<Finding> {
  for (const placed of placedBlocks(note)) {
    for (const statement of readStatements(note, placed)) {
      const finding = askByForm(note, placed, statement, [forms, true])
      if (finding) yield finding
    }
  }
}
