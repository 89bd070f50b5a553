/**
 * Write data to the standard output and wait until it is out.
 *
 * @returns Whether it was written. Why not is the business of the stream's own error handler, which
 *   tells a closed pipe from a full disk.
 */
export function writeToStdout(data: Uint8Array | string): Promise<boolean> {
  return new Promise((resolve) => {
    process.stdout.write(data, (error) => resolve(!error))
  })
}
