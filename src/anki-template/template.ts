import type {Position} from 'unist'

/** A card template of Anki, parsed. */
export interface Template {
  nodes: ReadonlyArray<TemplateNode>
  /** What Anki would refuse or show as it stands; nodes hold what could be made of the rest. */
  faults: ReadonlyArray<TemplateFault>
}

export type TemplateNode = TemplateText | Replacement | Section

/** Markup that is shown as it is, comments included. */
export interface TemplateText {
  type: 'text'
  value: string
}

/** `{{filter:Field}}`. */
export interface Replacement {
  type: 'replacement'
  field: string
  /** In the order in which they are applied: from the field to the left. */
  filters: ReadonlyArray<string>
  position: Position
}

/** `{{#Field}}…{{/Field}}`, shown where the field is filled, or `{{^Field}}…{{/Field}}`. */
export interface Section {
  type: 'section'
  field: string
  isNegated: boolean
  children: ReadonlyArray<TemplateNode>
  /** Of its opening. */
  position: Position
}

/** Something in a template that does not do what its author meant. */
export interface TemplateFault {
  /** Whether Anki would show an error, nothing or the wrong thing on every card. */
  isFatal: boolean
  /** `Unexpected …, expected …`. */
  reason: string
  position: Position
}
