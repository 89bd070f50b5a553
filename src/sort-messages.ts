import type {VFileMessage} from 'vfile-message'

/** Sort messages by file, line and column; those of one place stay as they come. */
export function sortMessages(messages: ReadonlyArray<VFileMessage>): VFileMessage[] {
  return [...messages].sort((a, b) => {
    const [left, right] = [a.file ?? '', b.file ?? '']
    if (left !== right) return left < right ? -1 : 1
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  })
}
