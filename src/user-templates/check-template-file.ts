import {
  checkTemplate,
  parseTemplate,
  rendersWith,
  type Template,
  type TemplateFault
} from '../anki-template/index.js'
import {clozeNoteType, qaNoteType} from '../exporters/anki/note-types.js'
import type {Templates} from '../types/index.js'

/** Templates that are HTML. */
export type TemplateKey = Exclude<keyof Templates, 'style'>

/** Fields that are filled on every card, beside those that Anki adds. */
const filled = ['Source', 'Id', 'Type', 'Deck', 'Subdeck', 'Card', 'CardFlag', 'CardID']

/**
 * Find what is wrong with a template of the user's, also what Anki would not tell: cards with a blank
 * front, and cards that ask back where nothing says so.
 */
export function checkTemplateFile(key: TemplateKey, text: string): TemplateFault[] {
  const template = parseTemplate(text)
  const isCloze = key.startsWith('cloze')
  const {fields} = isCloze ? clozeNoteType : qaNoteType
  const faults = checkTemplate(template, {
    fields: fields.map(({name}) => name),
    side: key.endsWith('Front') ? 'front' : 'back',
    isCloze
  })
  // What a front shows hangs on its fields being right.
  return faults.some(({isFatal}) => isFatal) ? faults : [...faults, ...checkFront(key, template)]
}

function checkFront(key: TemplateKey, template: Template): TemplateFault[] {
  const shows = (...fields: string[]) => rendersWith(template, new Set([...filled, ...fields]))
  switch (key) {
    case 'qaFront': {
      return shows('Front', 'Back') ? [] : [blankFront('Front')]
    }
    case 'clozeFront': {
      return shows('Text') ? [] : [blankFront('cloze:Text')]
    }
    case 'qaReverseFront': {
      if (!shows('Front', 'Back', 'Reverse')) return [blankFront('Back')]
      return shows('Front', 'Back') ? [unasked] : []
    }
    default: {
      return []
    }
  }
}

const start = {line: 1, column: 1, offset: 0}

function blankFront(field: string): TemplateFault {
  const reason = `Unexpected front that is blank on some cards, expected \`{{${field}}}\` on all`
  return {isFatal: true, reason, position: {start, end: start}}
}

const unasked: TemplateFault = {
  isFatal: true,
  reason:
    'Unexpected front on cards that are asked in one direction only, expected all of it between `{{#Reverse}}` and `{{/Reverse}}`',
  position: {start, end: start}
}
