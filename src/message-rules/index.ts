import {cardMessages} from './card-messages.js'
import {fileMessages} from './file-messages.js'
import type {MessageRule} from './message-rule.js'

export type {MessageRule} from './message-rule.js'

const known = [...cardMessages, ...fileMessages] as const

/** Ids of all messages. */
export type MessageRuleId = (typeof known)[number]['id']

/** All kinds of messages. */
export const messageRules: ReadonlyArray<MessageRule & {id: MessageRuleId}> = known
