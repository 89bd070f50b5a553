import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {copyText} from './compact.js'
import type {MessageRuleId} from './message-rules/index.js'
import type {Severity} from './report/index.js'

type Place = Node | Position | Point | undefined

/** What `fatal` of a message is. */
const fatality: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined
}

/** Say that something of the user's was not used; the run will exit with 1. */
export function reportError(file: VFile, reason: string, id: MessageRuleId, place: Place): void {
  reportAs('error', file, reason, id, place)
}

/** Say that a card was dropped or looks poor. */
export function reportWarning(file: VFile, reason: string, id: MessageRuleId, place: Place): void {
  reportAs('warning', file, reason, id, place)
}

/** Say what was decided, for those who ask. */
export function reportInfo(file: VFile, reason: string, id: MessageRuleId, place: Place): void {
  reportAs('info', file, reason, id, place)
}

/** Say something that is as bad as it turned out. What it quotes must not keep the note alive. */
export function reportAs(
  severity: Severity,
  file: VFile,
  reason: string,
  ruleId: MessageRuleId,
  place: Place
): void {
  const point = place && 'type' in place ? place.position : place
  file.message(copyText(reason), {place: point, ruleId, source}).fatal = fatality[severity]
}

const source = 'cardwright'

/** What a message says where its file is not at hand. */
export interface MessageParts {
  path: string
  /** Line, 1-based. */
  line: number
  severity: Severity
  ruleId: MessageRuleId
  reason: string
  /** Another place that it is about. */
  related?: {path: string; line: number} | undefined
}

/**
 * Make a message about a line. Its reason is copied: one put together holds each of its parts (measured:
 * 1 kB for a message).
 */
export function createMessage(parts: MessageParts): VFileMessage {
  const {path, line, severity, ruleId, reason, related} = parts
  const cause = related && createAt(related, 'See also', {})
  const message = createAt({path, line}, copyText(reason), {ruleId, source, cause})
  message.fatal = fatality[severity]
  return message
}

/** Make a message about a vault as a whole. */
export function createVaultMessage(
  reason: string,
  ruleId: MessageRuleId,
  severity: Severity
): VFileMessage {
  const message = new VFileMessage(reason, {ruleId, source})
  message.fatal = fatality[severity]
  return message
}

function createAt(
  {path, line}: {path: string; line: number},
  reason: string,
  options: {ruleId?: string; source?: string; cause?: VFileMessage | undefined}
): VFileMessage {
  const message = new VFileMessage(reason, {...options, place: {line, column: 1}})
  message.file = path
  return message
}
