import {describe, expect, it} from 'vitest'
import {messageRules} from '../../src/message-rules/index.js'
import {rules} from '../../src/rules/index.js'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

function list(...args: ReadonlyArray<string>) {
  return runCli(createFolder(), ['rules', ...args])
}

it('lists all rules and messages, each in one line', () => {
  const {code, stdout, stderr} = list()
  for (const {id, description} of [...rules, ...messageRules]) {
    expect(stdout).toMatch(new RegExp(`^  ${id} +`, 'm'))
    expect(stdout).toContain(description)
  }
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

describe('shows some in full', () => {
  it('a message with example and advice', () => {
    expect(list('duplicate').stdout).toBe(`duplicate (info)
The same question with the same answer again; the first card stays.

    # Cells

    - **Osmosis**: diffusion through a membrane
    - **Osmosis**: diffusion through a membrane

What to do: Nothing, unless the fact should stand in one place only.
`)
  })

  it('a message that no text of a note gives', () => {
    expect(list('file-name').stdout).toBe(`file-name (error)
The name of a file or folder is not UTF-8; it is left out.
What to do: Rename it.
`)
  })

  it('rules with their examples', () => {
    const {stdout} = list('table-row', 'bold-cloze')
    expect(stdout).toMatch(/^table-row \(rule\)\n.+\n\n {4}\| Planet \| Moons \|$/m)
    expect(stdout).toMatch(/^bold-cloze \(rule\)\n.+\n\n {4}The Treaty .+\*\*1919\*\*\.$/m)
  })
})

it('gives the same as JSON', () => {
  const all = JSON.parse(list('--json').stdout)
  expect(all.rules.map(({id}: {id: string}) => id)).toEqual(rules.map(({id}) => id))
  expect(all.messages).toEqual(messageRules)
  expect(JSON.parse(list('--json', 'duplicate').stdout)).toEqual({
    rules: [],
    messages: [messageRules.find(({id}) => id === 'duplicate')]
  })
})

it('does not know others', () => {
  const {code, stdout, stderr} = list('duplicate', 'tabel-row')
  expect(stderr).toBe(
    'error: There is no rule or message `tabel-row`; `cardwright rules` lists all (Did you mean table-row?)\n'
  )
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
})
