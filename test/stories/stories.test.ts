import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {removedTag} from '../../src/identify/index.js'
import {circumstancesOf} from './circumstances.js'
import {type ExpectedStep, expectSound, expectStable, nameSteps} from './expect-story.js'
import {formatGuids} from './format-guids.js'
import {markStories} from './mark-stories.js'
import {placeStories} from './place-stories.js'
import {specialStories} from './special-stories.js'
import {fixtures, readStory, type Step, tellStory} from './tell-story.js'
import {textStories} from './text-stories.js'

function tell(name: string): Promise<Step[]> {
  return tellStory(readStory(name), circumstancesOf(name))
}

const stories = {...textStories, ...placeStories, ...markStories, ...specialStories}

it('tells every story that there is a folder of', () => {
  expect(Object.keys(stories).sort()).toEqual(readdirSync(fixtures).sort())
})

describe.each(Object.entries<ReadonlyArray<ExpectedStep>>(stories))('%s', (name, expected) => {
  it('keeps the guids that it should, and reports what happened', async () => {
    const steps = await tell(name)
    expect(changesOf(steps[0])).toEqual(steps[0]?.cards.map(({guid}) => `new ${guid}`).sort())
    const [first, ...later] = nameSteps(steps, expected)
    expect([first?.slice(0, 1), ...later]).toEqual(expected)
  })

  it('has the guids of its snapshot', async () => {
    const path = join(fixtures, name, 'guids.json')
    await expect(formatGuids(await tell(name))).toMatchFileSnapshot(path)
  })

  it('restamps what changed and nothing else', async () => {
    await expectSound(await tell(name))
  })

  it('ends where building once more changes nothing', async () => {
    const last = (await tell(name)).at(-1)
    expect(last).toBeDefined()
    if (last) await expectStable(last)
  })

  it('leaves the same ledger, byte for byte, whatever ends the lines', async () => {
    const vaults = readStory(name).map((vault) =>
      Object.fromEntries(
        Object.entries(vault).map(([path, text]) => [
          path,
          path.endsWith('.md') ? text.replaceAll('\n', '\r\n') : text
        ])
      )
    )
    const windows = await tellStory(vaults, circumstancesOf(name))
    expect(windows.map(({written}) => written)).toEqual(
      (await tell(name)).map((step) => step.written)
    )
  })
})

function changesOf(step: Step | undefined): string[] | undefined {
  return step?.changes.map(({type, guid}) => `${type} ${guid}`).sort()
}

/** The numbers of a cloze card's deletions in each step, with what they hide. */
async function numbersOf(name: string): Promise<string[]> {
  return (await tell(name)).map(
    ({cards}) =>
      cards
        .flatMap(({kind, fields}) => (kind === 'cloze' && 'text' in fields ? [fields.text] : []))
        .join('')
        .replace(/<[^>]*>/g, '')
        .match(/\{\{c\d+::.*?\}\}/g)
        ?.join(' ') ?? ''
  )
}

describe('deletions', () => {
  const first = '{{c1::twenty kilograms}}'

  it.each<[string, string, string[]]>([
    [
      'keep their numbers when one goes, which takes its own when it comes back',
      'deletion-removed-and-back',
      [first, '{{c2::two million}}', first]
    ],
    ['keep their numbers when one is reworded', 'deletion-edited', [first, '{{c1::twenty kilos}}']],
    [
      'keep their numbers when another phrase is marked before them',
      'deletion-added-before',
      [first, first]
    ],
    [
      'never take the number of one that went',
      'deletion-exchanged',
      [first, '{{c2::two million}}', '{{c3::good year}}']
    ],
    [
      'never take the number of one that goes at the same time',
      'another-deletion-at-the-same-time',
      [first, '{{c2::good year}}']
    ],
    [
      'keep their numbers when the words round them change',
      'words-around-a-deletion',
      [first, first]
    ]
  ])('%s', async (_, name, expected) => {
    expect(await numbersOf(name)).toEqual(expected)
  })
})

describe('an image that was replaced', () => {
  it('is another file on the same card, which is newer', async () => {
    const [before, after] = (await tell('image-replaced')).map(({cards: [card]}) => card)
    expect(after?.media).not.toEqual(before?.media)
    expect(after?.modified).toBeGreaterThan(before?.modified ?? 0)
  })
})

describe('a card that the ledger ignores', () => {
  it('stays ignored through edits, removal and return', async () => {
    const steps = await tell('ignored-card')
    const entries = steps.map(({ledger}) => ledger.entries.find(({anchor}) => anchor === 'Clapper'))
    expect(new Set(entries.map((entry) => entry?.guid)).size).toBe(1)
    expect(entries.map((entry) => entry?.ignored)).toEqual([undefined, true, true, true, true])
    expect(entries.map((entry) => entry?.removed !== undefined)).toEqual([
      false,
      false,
      false,
      true,
      false
    ])
  })
})

describe('cards marked as removed', () => {
  it('get the tag once, keep their fields, and lose the tag when they return', async () => {
    const steps = await tell('marked-as-removed')
    const clapper = steps.map(({cards}) => cards.find(({anchor}) => anchor === 'Clapper'))
    const tags = [['metal'], [removedTag, 'metal'], [removedTag, 'metal'], ['metal']]
    expect(clapper.map((card) => card?.tags)).toEqual(tags)
    for (const card of clapper) expect(card?.fields).toEqual(clapper[0]?.fields)
    const [first, second, , fourth] = steps.map(({now}) => now)
    expect(clapper.map((card) => card?.modified)).toEqual([first, second, second, fourth])
  })

  it('keep the numbers of their deletions', async () => {
    const [before, after] = await numbersOf('marked-as-removed')
    expect(after).toBe(before)
  })
})
