import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {Ledger} from '../../src/types/index.js'

function buildNotes(notes: Readonly<Record<string, string | Uint8Array>>, ledger = emptyLedger) {
  const files = Object.entries(notes).map(([path, value]) => new VFile({path, value}))
  const config = {name: 'Garden', formats: []}
  return build(files, {config, ledger, media: async () => undefined, now: 1767225600})
}

const spoilt = Uint8Array.of(0xff, 0xfe, 0x80)
const note = (title: string) => `# ${title}\n\n- **Wall**: the stiff coat of a plant cell\n`

/** The guids of a vault's cards, and of those once one note is spoilt, and once it is repaired. */
async function tell(
  before: Readonly<Record<string, string>>,
  meanwhile: Readonly<Record<string, string | Uint8Array>>,
  after: Readonly<Record<string, string>>
) {
  const guids: string[][] = []
  let ledger: Ledger = emptyLedger
  for (const notes of [before, meanwhile, after]) {
    const result = await buildNotes(notes, ledger)
    ledger = result.ledger
    guids.push(result.cards.map(({guid}) => guid))
  }
  return {guids, ledger}
}

describe('a note that is spoilt while a copy of it appears', () => {
  it.each([
    ['before', 'B.md', 'A.md'],
    ['after', 'B.md', 'C.md']
  ])('keeps its card, which goes on in the copy %s it meanwhile', async (_, path, copy) => {
    const cells = note('Cells')
    const both = Object.fromEntries([path, copy].sort().map((name) => [name, cells]))
    const {guids, ledger} = await tell({[path]: cells}, {...both, [path]: spoilt}, both)
    expect(ledger.entries).toHaveLength(1)
    expect(guids).toEqual([guids[0], guids[0], guids[0]])
  })

  it('keeps its card for itself where the copy shows another context', async () => {
    const [cells, plants] = [note('Cells'), note('Plants')]
    const {guids} = await tell(
      {'B.md': cells},
      {'A.md': plants, 'B.md': spoilt},
      {'A.md': plants, 'B.md': cells}
    )
    const [first = [], , last = []] = guids
    expect(first).toHaveLength(1)
    expect(last).toEqual([expect.not.stringMatching(first[0] ?? ''), first[0]])
  })
})
