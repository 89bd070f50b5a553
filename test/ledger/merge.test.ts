import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {formatLedger, parseLedger} from '../../src/ledger/index.js'
import type {Ledger} from '../../src/types/index.js'
import {buildVault, type Vault} from '../stories/tell-story.js'
import {createFolder} from '../vault/create-folder.js'

/** Cards of the vault before the branches, and what each branch adds and edits. */
const [cardCount, changeCount] = [1000, 30]
const notesCount = 20

/** A vault of definitions, each of a number. */
function write(texts: ReadonlyMap<number, string>): Vault {
  const notes: Record<string, string> = {}
  for (const [number, text] of texts) {
    const path = `Note ${number % notesCount}.md`
    notes[path] = `${notes[path] ?? '# Numbers\n\n'}- **Word ${number}**: ${text}\n`
  }
  return notes
}

/** The texts of a branch: each seventh card edited, from one on, and new ones at the end. */
function change(texts: ReadonlyMap<number, string>, branch: string, start: number) {
  const changed = new Map(texts)
  for (let at = 0; at < changeCount; at += 1) {
    changed.set(start + at * 7, `an edit${at} of sign${at} by the ${branch} branch`)
    changed.set(
      cardCount + start * 100 + at,
      `an addition${at} of sign${at} by the ${branch} branch`
    )
  }
  return changed
}

it('merges two branches that add and edit 30 of 1,000 cards each without a conflict', async () => {
  const texts = new Map(
    Array.from({length: cardCount}, (_, number) => [number, `the sense${number} of sign${number}`])
  )
  const [left, right] = [change(texts, 'left', 1), change(texts, 'right', 2)]
  const base = (await buildVault(write(texts))).ledger
  const mine = (await buildVault(write(left), {ledger: base, now: 1_800_000_000})).ledger
  const theirs = (await buildVault(write(right), {ledger: base, now: 1_800_000_060})).ledger
  expect(mine.entries).toHaveLength(cardCount + changeCount)

  const folder = createFolder({'.gitattributes': 'ledger.jsonl merge=union\n'})
  const git = (...args: ReadonlyArray<string>) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe'
    })
  const commit = (ledger: Ledger) => {
    writeFileSync(join(folder, 'ledger.jsonl'), [...formatLedger(ledger)].join(''))
    git('add', '.')
    git('commit', '--quiet', '--message', 'Build')
  }
  git('init', '--quiet', '--initial-branch', 'left')
  commit(base)
  git('switch', '--quiet', '--create', 'right')
  commit(theirs)
  git('switch', '--quiet', 'left')
  commit(mine)
  git('merge', '--quiet', '--no-edit', 'right')

  const {ledger} = parseLedger(readFileSync(join(folder, 'ledger.jsonl')), 'ledger.jsonl')
  const newest = new Map(base.entries.map((entry) => [entry.guid, entry]))
  for (const entry of [...mine.entries, ...theirs.entries]) {
    const known = newest.get(entry.guid)
    if (!known || entry.modified > known.modified) newest.set(entry.guid, entry)
  }
  expect(ledger.entries).toEqual(
    [...newest.values()].sort((one, two) => (one.guid < two.guid ? -1 : 1))
  )
  expect(ledger.entries).toHaveLength(cardCount + 2 * changeCount)

  const merged = write(new Map([...right, ...editsOf(left, texts)]))
  const {changes, ledger: after} = await buildVault(merged, {ledger, now: 1_900_000_000})
  expect(changes).toEqual([])
  expect(after).toBe(ledger)
})

/** What a branch says otherwise than the base. */
function editsOf(branch: ReadonlyMap<number, string>, base: ReadonlyMap<number, string>) {
  return [...branch].filter(([number, text]) => base.get(number) !== text)
}

it('mints the same guids on two machines without a ledger', async () => {
  const vault = write(new Map([1, 2, 21, 22].map((number) => [number, `the meaning of ${number}`])))
  const reversed = Object.fromEntries(Object.entries(vault).reverse())
  const [one, two] = [await buildVault(vault), await buildVault(reversed, {now: 1_800_000_000})]
  const guids = ({cards}: typeof one) =>
    new Map(cards.map(({guid, source, anchor}) => [`${source.path} ${anchor}`, guid]))
  expect(guids(two)).toEqual(guids(one))
  expect(guids(one).size).toBe(4)
})
