import fc from 'fast-check'
import type {Element, Nodes} from 'hast'
import {raw} from 'hast-util-raw'
import type {PhrasingContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {clozeText} from '../../src/render/cloze.js'
import {inlineHtml} from '../../src/render/html.js'
import {normalizeField} from '../../src/render/normalize-field.js'
import {emptyContext} from './render.js'

/** A sentence with one part hidden. */
export interface AnyCloze {
  /** As the package holds it. */
  field: string
  /** The sentence and its hidden part, as a reader sees them. */
  sentence: string
  hidden: string
}

/** What could end a deletion, start another one or a hint, or be taken for math, sound or HTML. */
const marks = [
  '{',
  '}',
  '{{',
  '}}',
  '{{c1::',
  '{{c2::',
  ':',
  '::',
  '\\(',
  '\\)',
  '\\[',
  '\\]',
  '[sound:',
  '[latex]',
  '<b>',
  '</b>',
  '<!--',
  '&lt;',
  '&#125;',
  '$',
  '$$',
  '\\'
]

const word = fc.oneof(
  {arbitrary: fc.constantFrom(...marks), weight: 4},
  {arbitrary: fc.constantFrom('a', 'b ', '漢', 'é', 'שלום', 'https://a.example/b'), weight: 2},
  {arbitrary: fc.string({unit: 'grapheme', maxLength: 4}), weight: 1}
)

/** On one line, with something to see in it. */
const anyText = fc
  .array(word, {minLength: 1, maxLength: 8})
  .map((words) => normalizeField(words.join('').replace(/[\r\n]/g, ' ')))
  .filter((text) => /^\S(?:.*\S)?$/su.test(text))

const anyHidden: fc.Arbitrary<PhrasingContent> = fc.oneof(
  anyText.map((value) => ({type: 'text' as const, value})),
  anyText.map((value) => ({type: 'strong' as const, children: [{type: 'text' as const, value}]})),
  anyText.map((value) => ({
    type: 'emphasis' as const,
    children: [{type: 'inlineCode' as const, value}]
  })),
  anyText.map((value) => ({type: 'inlineMath' as const, value, display: false}))
)

/** Any text, in any of the nodes that a rule hides, between any other text. */
export const anyCloze: fc.Arbitrary<AnyCloze> = fc
  .tuple(anyText, anyHidden, anyText)
  .map(([before, node, after]) => {
    const text = (value: string): PhrasingContent => ({type: 'text', value})
    const nodes = [text(`${before} `), node, text(` ${after}`)]
    const html = inlineHtml(nodes, {...emptyContext, deletions: [node]})
    const hidden = node.type === 'inlineMath' ? `\\(${node.value}\\)` : toString(node)
    return {
      field: normalizeField(clozeText(html)),
      sentence: `${before} ${hidden} ${after}`,
      hidden
    }
  })

/** Text of a side of a card, and of its deletion, as a reader sees them. */
export function readSide(html: string): {text: string; deletion: string} {
  const tree: Nodes = raw({type: 'root', children: [{type: 'raw', value: html}]})
  const deletions: Element[] = []
  visit(tree, 'element', (element) => {
    const names = element.properties.className
    if (Array.isArray(names) && names.includes('cloze')) deletions.push(element)
  })
  return {text: toString(tree), deletion: deletions.map((element) => toString(element)).join('|')}
}
