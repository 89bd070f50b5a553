/** What keys do. */
export interface KeyActions {
  flip: () => void
  /** Go on by so many cards, or back. */
  move: (steps: number) => void
  /** Go to the first card or the last. */
  moveTo: (end: 'first' | 'last') => void
  search: () => void
  leaveSearch: () => void
  toggleTheme: () => void
  togglePhone: () => void
}

/** Cards that Page Up and Page Down go. */
const pageSteps = 10

/** Elements in which keys write or choose. */
const takesKeys = 'input, select, textarea'

/** Elements that the space bar and Enter press. */
const takesPress = 'button, a, summary, audio, video'

/** Handle a key, unless it has a meaning where the focus is. */
export function handleKey(event: KeyboardEvent, actions: KeyActions): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
  // It may be of the frame's window, so that `instanceof` says nothing.
  const target = event.target as Element
  if (event.key === 'Escape') actions.leaveSearch()
  else if (target.closest(takesKeys)) return
  else if (!runKey(event.key, target, actions)) return
  event.preventDefault()
}

/** @returns Whether the key means something. */
function runKey(key: string, target: Element, actions: KeyActions): boolean {
  if (key === ' ' || key === 'Enter') {
    if (target.closest(takesPress)) return false
    actions.flip()
    return true
  }
  // A wide table or formula that has the focus scrolls.
  const scrolls = target.scrollWidth > target.clientWidth
  if (scrolls && (key === 'ArrowLeft' || key === 'ArrowRight')) return false
  const action = keys(actions).get(key.length === 1 ? key.toLowerCase() : key)
  action?.()
  return action !== undefined
}

function keys(actions: KeyActions): ReadonlyMap<string, () => void> {
  const next = () => actions.move(1)
  const previous = () => actions.move(-1)
  return new Map([
    ['j', next],
    ['ArrowDown', next],
    ['ArrowRight', next],
    ['k', previous],
    ['ArrowUp', previous],
    ['ArrowLeft', previous],
    ['PageDown', () => actions.move(pageSteps)],
    ['PageUp', () => actions.move(-pageSteps)],
    ['Home', () => actions.moveTo('first')],
    ['End', () => actions.moveTo('last')],
    ['/', actions.search],
    ['n', actions.toggleTheme],
    ['p', actions.togglePhone]
  ])
}
