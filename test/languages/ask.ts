import {VFile} from 'vfile'
import {build} from '../../src/build.js'
import {languageOf, subject} from '../../src/languages/index.js'
import {emptyLedger} from '../../src/ledger/index.js'

/** The question for a lead-in, `X` for the subject of its section. */
export function askList(tag: string, leadIn: string): string | undefined {
  const pieces = languageOf(tag).askList?.(leadIn, false)
  return pieces
    ?.map((piece) => {
      if (piece === subject) return 'X'
      return typeof piece === 'string' ? piece : leadIn.slice(...piece)
    })
    .join('')
}

/** The question and the answer of a paragraph that defines something, with its own full stop. */
export async function askProse(tag: string, text: string): Promise<string | undefined> {
  const value = `---\nlang: ${tag}\n---\n\n# Note\n\n${text}\n`
  const {cards} = await build([new VFile({path: 'Note.md', value})], {
    config: {name: 'Vault', formats: []},
    ledger: emptyLedger,
    media: async () => undefined,
    now: 0
  })
  const prompt = cards.find(({rule}) => rule === 'prose-definition')?.prompts[0]
  return prompt && `${prompt.question} ${prompt.answer.replace(/[.。]$/, '')}${text.slice(-1)}`
}
