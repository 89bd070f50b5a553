import type {List} from 'mdast'
import {listItems} from '../note-options.js'
import type {Note, Refusal} from '../types/index.js'
import {refuse} from './propose.js'

/** Whether one card may ask for so many items. */
export function isAskable(count: number, {options}: Note): boolean {
  return count >= listItems.min && count <= options.maxListItems
}

/** Say that a list has more items than one card may ask for, if it has. */
export function refuseLongList(list: List, {options}: Note): Refusal | undefined {
  const count = list.children.length
  return count > options.maxListItems
    ? refuse(list, `Unexpected list of ${count} items, expected at most ${options.maxListItems}`)
    : undefined
}
