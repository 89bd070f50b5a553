import type {WriteStream} from 'node:tty'

/** Shows how many notes are done. */
export interface Progress {
  update: (done: number) => void
  stop: () => void
}

/** Shows nothing: what is not a terminal keeps every step of a bar. */
const noProgress: Progress = {update: () => {}, stop: () => {}}

/**
 * Show a bar on a terminal while notes are read; `stop` clears it.
 *
 * @param total Number of notes.
 */
export async function startProgress(stream: WriteStream, total: number): Promise<Progress> {
  if (!stream.isTTY) return noProgress
  const {SingleBar} = await import('cli-progress')
  const format = 'Reading notes {bar} {value}/{total}'
  const bar = new SingleBar({
    format,
    stream,
    clearOnComplete: true,
    linewrap: true,
    gracefulExit: false
  })
  bar.start(total, 0)
  return {update: (done) => bar.update(done), stop: () => bar.stop()}
}
