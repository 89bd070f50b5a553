import type {Code, Previous} from 'micromark-util-types'

/**
 * Make a guard that lets a construct start only at the first of several equal marks.
 *
 * A mark that belongs to another construct (as the one of `\$`) is no part of the run. So a run
 * that was refused once is not tried again at each of its marks, which keeps parsing linear.
 *
 * @param marker Code of the mark.
 */
export function beginsRun(marker: Code): Previous {
  return function (previous) {
    return previous !== marker || this.events.at(-1)?.[1].type !== 'data'
  }
}
