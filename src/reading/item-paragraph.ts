import type {ListItem, Paragraph} from 'mdast'

/** First paragraph of an item. */
export function itemParagraph(item: ListItem): Paragraph | undefined {
  const first = item.children[0]
  return first?.type === 'paragraph' ? first : undefined
}
