import type {RootContent} from 'hast'

/** Letters that are written from right to left. */
const rightToLeft =
  /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/u

/** Whether a text holds letters that are written from right to left. */
export function holdsRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/** Let a block run as its own letters do, whatever stands round it. */
export function withDirection(node: RootContent): RootContent {
  if (node.type !== 'element' || !blocks.has(node.tagName)) return node
  return {...node, properties: {dir: 'auto', ...node.properties}}
}

const blocks = new Set('p ul ol dl table blockquote div details h1 h2 h3 h4 h5 h6'.split(' '))
