import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {CachedMessage} from '../types/index.js'

/**
 * Give a message about a file as plain data.
 *
 * @returns `undefined` if the data would not say all that the message says.
 */
export function packMessage(message: VFileMessage, file: VFile): CachedMessage | undefined {
  const {reason, place, ruleId, source, fatal} = message
  const {cause, ancestors, actual, expected, note, url, stack} = message
  const rest = [cause, ancestors, actual, expected, note, url, stack || undefined]
  if (message.file !== file.path || rest.some((value) => value !== undefined)) return undefined
  return {reason, place, ruleId, source, fatal}
}

/** Say about a file what was said about it before. */
export function repeatMessage({reason, fatal, ...options}: CachedMessage, file: VFile): void {
  file.message(reason, options).fatal = fatal
}
