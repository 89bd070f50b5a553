import type {Entry} from './entry.js'
import {createElement, find} from './find.js'

/** Height of a row, in pixels; `page.css` says the same. */
const rowHeight = 56

/** Rows beyond the edges that are there before they are scrolled to. */
const spareRows = 5

/** A list that holds only the rows in sight, whatever its length. */
export interface CardList {
  show: (entries: ReadonlyArray<Entry>, selected: number) => void
  /** Select a row and scroll to it. */
  select: (index: number) => void
  focus: () => void
}

/** Take hold of the list. @param onPick Told which row the user clicked. */
export function createCardList(onPick: (index: number) => void): CardList {
  const list = find('list', HTMLElement)
  const rows = find('rows', HTMLElement)
  let entries: ReadonlyArray<Entry> = []
  let selected = 0

  function draw() {
    const first = Math.max(0, Math.floor(list.scrollTop / rowHeight) - spareRows)
    const count = Math.ceil(list.clientHeight / rowHeight) + 2 * spareRows
    const inSight = new Set([selected])
    for (let at = first; at < Math.min(first + count, entries.length); at += 1) inSight.add(at)
    rows.style.height = `${entries.length * rowHeight}px`
    rows.replaceChildren(...[...inSight].sort((a, b) => a - b).flatMap(createRow))
    if (entries.length > 0) list.setAttribute('aria-activedescendant', `row-${selected}`)
    else list.removeAttribute('aria-activedescendant')
  }

  function createRow(index: number): HTMLElement[] {
    const entry = entries[index]
    if (!entry) return []
    const row = createElement('div', 'row', '')
    row.id = `row-${index}`
    row.role = 'option'
    row.style.top = `${index * rowHeight}px`
    row.ariaSelected = String(index === selected)
    row.ariaPosInSet = String(index + 1)
    row.ariaSetSize = String(entries.length)
    row.append(createQuestion(entry), createFacts(entry))
    row.addEventListener('click', () => onPick(index))
    return [row]
  }

  function select(index: number) {
    selected = index
    const top = index * rowHeight
    if (top < list.scrollTop) list.scrollTop = top
    const lowest = top + rowHeight - list.clientHeight
    if (lowest > list.scrollTop) list.scrollTop = lowest
    draw()
  }

  list.addEventListener('scroll', draw, {passive: true})
  new ResizeObserver(draw).observe(list)
  return {
    select,
    show(shown, index) {
      entries = shown
      // The rows must reach as far as the list is to scroll.
      rows.style.height = `${entries.length * rowHeight}px`
      select(index)
    },
    focus: () => list.focus()
  }
}

function createQuestion({question}: Entry): HTMLElement {
  const element = createElement('span', 'question', question)
  element.dir = 'auto'
  return element
}

function createFacts({note}: Entry): HTMLElement {
  const facts = createElement('span', 'facts', '')
  if (note.change) facts.append(createElement('b', 'badge change', note.change))
  if (note.messages) facts.append(createElement('b', 'badge message', 'message'))
  facts.append(`${note.path}:${note.line}`)
  return facts
}
