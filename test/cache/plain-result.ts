import type {VFileMessage} from 'vfile-message'
import type {BuildResult} from '../../src/types/index.js'

/** A result as data that can be compared whole: of messages, errors to a test, all properties. */
export function plainResult({messages, ...result}: BuildResult): unknown {
  return {...result, messages: messages.map(plainMessage)}
}

/** All properties of a message, its own and those of an error. */
export function plainMessage(message: VFileMessage): unknown {
  const {name, stack, cause} = message
  return {...message, message: message.message, name, stack, cause}
}
