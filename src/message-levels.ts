import {VFileMessage} from 'vfile-message'
import type {Config, MessageLevel} from './types/index.js'

/** What `fatal` of a message is at each level. */
const fatality: Readonly<Record<Exclude<MessageLevel, 'off'>, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined
}

/**
 * Give messages the levels that the configuration has for their rules, without those that are off.
 *
 * @returns New messages in place of those that change.
 */
export function applyLevels(
  messages: ReadonlyArray<VFileMessage>,
  levels: Config['messages'] = {}
): VFileMessage[] {
  const known = new Map(Object.entries(levels))
  return messages.flatMap((message) => {
    const level = message.source === 'cardwright' && known.get(message.ruleId ?? '')
    if (!level) return message
    return level === 'off' ? [] : withFatality(message, fatality[level])
  })
}

function withFatality(message: VFileMessage, fatal: boolean | undefined): VFileMessage {
  return Object.assign(new VFileMessage(message.reason), message, {fatal})
}
