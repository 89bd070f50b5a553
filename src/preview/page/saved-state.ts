import type {Filter} from './filter-entries.js'
import type {Theme} from './theme.js'

/** What stays when the page is loaded again. */
export interface SavedState {
  /** Of the card that is shown. */
  key: string
  isAnswer: boolean
  filter: Filter
  theme: Theme
  isPhone: boolean
}

/** Read what was kept. @returns `undefined` on a page that was not here before. */
export function readState(): SavedState | undefined {
  const state: unknown = history.state
  // Only `saveState` writes it.
  return state === null ? undefined : (state as SavedState)
}

/** Keep the state in the history of this tab, which needs no storage and ends with it. */
export function saveState(state: SavedState): void {
  history.replaceState(state, '')
}
