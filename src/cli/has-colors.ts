import type {WriteStream} from 'node:tty'

/** Whether a stream shows colours: those of a terminal that can, unless the user wants none. */
export function hasColors(stream: WriteStream): boolean {
  return stream.isTTY && stream.hasColors()
}
