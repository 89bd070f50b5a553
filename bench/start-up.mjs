import {join} from 'node:path'
import {compareTimes, takeTurns} from './compare.mjs'
import {runChild} from './run-child.mjs'

const turns = 10
const maxRatio = 3

/** How long a user waits for `--help`. @type {import('./types.js').Measurement} */
export const startUp = {
  name: 'start-up',
  title: 'Start-up (whole process)',
  rival: 'node -e 0',
  async *measure({root, signal}) {
    const command = join(root, 'dist/cli.js')
    const pairs = await takeTurns(
      turns,
      () => runChild(process.execPath, [command, '--help'], signal),
      () => runChild(process.execPath, ['-e', '0'], signal)
    )
    yield compareTimes('--help', pairs, ({wallMs}) => wallMs, maxRatio)
  }
}
