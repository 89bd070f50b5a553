import {effectiveFilters, isFilter} from './filters.js'
import type {Replacement, Section, Template, TemplateFault, TemplateNode} from './template.js'

/** Where a template stands. */
export interface TemplateRole {
  /** Names of the fields of its note type. */
  fields: ReadonlyArray<string>
  side: 'front' | 'back'
  isCloze: boolean
}

/** Fields that Anki gives each card, beside those of its note type. */
const specialFields = ['Tags', 'Type', 'Deck', 'Subdeck', 'CardFlag', 'Card', 'CardID']

/** `{{#c2}}` shows a section on the card of the second deletion. */
const deletionField = /^c\d+$/

/**
 * Find what is wrong with a template beside its grammar: unknown fields and filters, no field on a
 * front, no deletion on a side of a cloze card.
 *
 * @returns All faults of the template, those of `parseTemplate` too, in the order of their places.
 */
export function checkTemplate(template: Template, role: TemplateRole): TemplateFault[] {
  const nodes = flatten(template.nodes)
  const faults = nodes.flatMap((node) => {
    return node.type === 'section' ? checkSection(node, role) : checkReplacement(node, role)
  })
  return [...template.faults, ...faults, ...checkWhole(nodes, role)].sort(byPlace)
}

function flatten(nodes: ReadonlyArray<TemplateNode>): Array<Section | Replacement> {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return []
    return node.type === 'section' ? [node, ...flatten(node.children)] : [node]
  })
}

function checkSection({field, position}: Section, {fields}: TemplateRole): TemplateFault[] {
  if (isField(field, fields) || deletionField.test(field)) return []
  return [{isFatal: true, reason: unknownField(field, fields), position}]
}

function checkReplacement(node: Replacement, role: TemplateRole): TemplateFault[] {
  const {field, position} = node
  if (field === 'FrontSide') return checkFrontSide(node, role)
  const faults = checkFilters(node, role)
  const isKnown = isField(field, role.fields) || (field === '' && node.filters.length > 0)
  if (isKnown) return faults
  return [{isFatal: true, reason: unknownField(field, role.fields), position}, ...faults]
}

function checkFrontSide({position}: Replacement, {side}: TemplateRole): TemplateFault[] {
  if (side === 'back') return []
  const reason = 'Unexpected `FrontSide` on a front, where it shows nothing, expected it on a back'
  return [{isFatal: false, reason, position}]
}

function checkFilters({filters, position}: Replacement, {isCloze}: TemplateRole): TemplateFault[] {
  const names = effectiveFilters(filters)
  const unknown = names.filter((name) => !isFilter(name))
  const faults = unknown.map((name) => ({
    isFatal: false,
    reason: `Unexpected filter \`${name}\`, expected one of Anki's own; without an add-on that has it, Anki shows the field as it is`,
    position
  }))
  if (isCloze || !names.includes('cloze')) return faults
  const reason = 'Unexpected `cloze` in a template of questions, where it shows nothing'
  return [...faults, {isFatal: true, reason: `${reason}, expected the field alone`, position}]
}

/** Faults that have no place of their own stand at the beginning. */
function checkWhole(
  nodes: ReadonlyArray<Section | Replacement>,
  {side, isCloze, fields}: TemplateRole
): TemplateFault[] {
  const start = {line: 1, column: 1, offset: 0}
  const fault = (reason: string) => [{isFatal: true, reason, position: {start, end: start}}]
  const replacements = nodes.filter((node) => node.type === 'replacement')
  if (isCloze) {
    const hasDeletion = replacements.some(({filters}) => filters.includes('cloze'))
    return hasDeletion ? [] : fault(`Unexpected ${side} without \`{{cloze:${fields[0]}}}\``)
  }
  if (side === 'back' || replacements.length > 0) return []
  return fault(`Unexpected front without a field, expected one like \`{{${fields[0]}}}\``)
}

function isField(name: string, fields: ReadonlyArray<string>): boolean {
  return fields.includes(name) || specialFields.includes(name)
}

function unknownField(name: string, fields: ReadonlyArray<string>): string {
  return `Unexpected field \`${name}\`, expected one of ${fields.join(', ')}`
}

function byPlace({position: {start: a}}: TemplateFault, {position: {start: b}}: TemplateFault) {
  return a.line - b.line || a.column - b.column
}
