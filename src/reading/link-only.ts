import type {Inline} from '../types/index.js'
import {textOf} from './phrasing.js'

/** Whether phrasing is one link to the web: the item of a list of links, no fact. */
export function isLinkOnly(nodes: Inline): boolean {
  const visible = nodes.filter((node) => textOf(node).trim() !== '')
  const [only] = visible
  if (visible.length !== 1 || !only) return false
  return only.type === 'link' || /^https?:\/\/\S+$/.test(textOf(only).trim())
}
