import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

type Place = Node | Position | Point | undefined

/** Say that something of the user's was not used; the run will exit with 1. */
export function reportError(file: VFile, reason: string, ruleId: string, place: Place): void {
  report(file, reason, ruleId, place).fatal = true
}

/** Say that a card was dropped or looks poor. */
export function reportWarning(file: VFile, reason: string, ruleId: string, place: Place): void {
  report(file, reason, ruleId, place)
}

/** Say what was decided, for those who ask. */
export function reportInfo(file: VFile, reason: string, ruleId: string, place: Place): void {
  report(file, reason, ruleId, place).fatal = undefined
}

function report(file: VFile, reason: string, ruleId: string, place: Place): VFileMessage {
  const point = place && 'type' in place ? place.position : place
  return file.message(reason, {place: point, ruleId, source: 'cardwright'})
}
