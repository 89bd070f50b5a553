import type {Position} from 'unist'
import {location} from 'vfile-location'
import type {Section, Template, TemplateFault, TemplateNode} from './template.js'
import {type Token, tokenize} from './tokenize.js'

/** A section whose children are still being read. */
type OpenSection = Section & {children: TemplateNode[]}

/**
 * Parse a card template of Anki.
 *
 * @param text HTML with `{{Field}}`, `{{filter:Field}}`, `{{#Field}}…{{/Field}}`,
 *   `{{^Field}}…{{/Field}}`.
 * @returns Faults of its own grammar only; `checkTemplate` adds those about fields and filters.
 */
export function parseTemplate(text: string): Template {
  const parser = new TemplateParser(text)
  for (const token of tokenize(text)) parser.take(token)
  return parser.end()
}

class TemplateParser {
  readonly #nodes: TemplateNode[] = []
  readonly #faults: TemplateFault[] = []
  readonly #open: OpenSection[] = []
  readonly #place: ReturnType<typeof location>
  /** After a section that was closed out of turn, what else is closed says nothing. */
  #isOutOfTurn = false

  constructor(text: string) {
    this.#place = location(text)
  }

  take(token: Token): void {
    switch (token.kind) {
      case 'text': {
        this.#add({type: 'text', value: token.value})
        break
      }
      case 'unclosed': {
        this.#add({type: 'text', value: token.value})
        const position = this.#positionOf({...token, end: token.start + 2})
        this.#fault('Unexpected braces that nothing closes, expected `}}`', position, false)
        break
      }
      case 'replacement': {
        const [field = '', ...filters] = token.value.split(':').reverse()
        const position = this.#positionOf(token)
        this.#add({type: 'replacement', field, filters, position})
        break
      }
      case 'open':
      case 'open-negated': {
        this.#openSection(token)
        break
      }
      case 'close': {
        this.#closeSection(token)
      }
    }
  }

  end(): Template {
    for (const {field, position} of this.#isOutOfTurn ? [] : this.#open) {
      this.#fault(`Unexpected end in a section, expected \`{{/${field}}}\``, position)
    }
    return {nodes: this.#nodes, faults: this.#faults}
  }

  #openSection(token: Token): void {
    const section: OpenSection = {
      type: 'section',
      field: token.value,
      isNegated: token.kind === 'open-negated',
      children: [],
      position: this.#positionOf(token)
    }
    this.#add(section)
    this.#open.push(section)
  }

  #closeSection(token: Token): void {
    const open = this.#open.at(-1)
    if (open?.field === token.value) {
      this.#open.pop()
    } else if (!this.#isOutOfTurn) {
      this.#isOutOfTurn = true
      const expected = open ? `\`{{/${open.field}}}\` before it` : 'an opened section'
      const reason = `Unexpected \`{{/${token.value}}}\`, expected ${expected}`
      this.#fault(reason, this.#positionOf(token))
    }
  }

  #add(node: TemplateNode): void {
    const siblings = this.#open.at(-1)?.children ?? this.#nodes
    siblings.push(node)
  }

  #fault(reason: string, position: Position, isFatal = true): void {
    this.#faults.push({isFatal, reason, position})
  }

  #positionOf({start, end}: Pick<Token, 'start' | 'end'>): Position {
    const [from, to] = [this.#place.toPoint(start), this.#place.toPoint(end)]
    if (!from || !to) throw new RangeError(`Unexpected offsets ${start}–${end}, expected in text`)
    return {start: from, end: to}
  }
}
