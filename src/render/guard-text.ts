import type {Element, Text} from 'hast'

/**
 * What Anki would take for marks of its own: math of MathJax, sounds, LaTeX. Only their first
 * character, which is enough to take them apart.
 */
const ownMarks = /\\(?=[([])|\[(?=sound:|anki:|latex\]|\$\$?\])/i

/** Text of a note as a reader sees it: marks of Anki's that a note happens to hold stay text. */
export function guardText(value: string): Array<Text | Element> {
  if (!value.includes('\\') && !value.includes('[')) return [text(value)]
  const nodes: Array<Text | Element> = []
  let rest = value
  for (let match = ownMarks.exec(rest); match; match = ownMarks.exec(rest)) {
    if (match.index > 0) nodes.push(text(rest.slice(0, match.index)))
    nodes.push({type: 'element', tagName: 'span', properties: {}, children: [text(match[0])]})
    rest = rest.slice(match.index + 1)
  }
  return rest === '' && nodes.length > 0 ? nodes : [...nodes, text(rest)]
}

function text(value: string): Text {
  return {type: 'text', value}
}
