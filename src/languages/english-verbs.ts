import type {DefiningVerb} from './language.js'

/** Adverbs that may stand before a verb and say nothing about what is asked. */
const adverb =
  '(?:also\\s+|typically\\s+|usually\\s+|generally\\s+|often\\s+|mainly\\s+|primarily\\s+|commonly\\s+|then\\s+)?'

/** Verbs that say what a thing is, does or is for: third person, base form, what follows both. */
const actions: ReadonlyArray<readonly [third: string, base: string, particle?: string]> = [
  ['refers', 'refer', 'to'],
  ['means', 'mean'],
  ['stands', 'stand', 'for'],
  ['acts', 'act', 'as'],
  ['serves', 'serve', 'as'],
  ['consists', 'consist', 'of'],
  ['connects', 'connect', 'to'],
  ['depends', 'depend', 'on'],
  ['relies', 'rely', 'on'],
  ['describes', 'describe'],
  ['represents', 'represent'],
  ['denotes', 'denote'],
  ['measures', 'measure'],
  ['prevents', 'prevent'],
  ['uses', 'use'],
  ['requires', 'require'],
  ['produces', 'produce'],
  ['contains', 'contain'],
  ['stores', 'store']
]

/** English verbs of defining sentences, the surest first. */
export const englishVerbs: ReadonlyArray<DefiningVerb> = [
  {
    pattern: new RegExp(
      `\\s+(?:is|are)\\s+${adverb}(?<verb>used|designed|intended|meant|deployed|built)\\s+to\\s+`
    ),
    singular: 'What is {} {verb} to do?',
    plural: 'What are {} {verb} to do?'
  },
  {
    pattern: new RegExp(`\\s+(?:is|are)\\s+${adverb}used\\s+(?<verb>for|as|in)\\s+`),
    singular: 'What is {} used {verb}?',
    plural: 'What are {} used {verb}?'
  },
  {
    pattern: new RegExp(
      `\\s+(?:is|was)\\s+${adverb}(?=(?:an?|the|one|any|essentially|basically|simply)\\s)`
    ),
    singular: 'What is {}?',
    plural: 'What are {}?'
  },
  {
    pattern: /\s+are\s+(?=(?:an?|the|those|any|all|small|large|special)\s)/,
    singular: 'What are {}?',
    plural: 'What are {}?'
  },
  {
    pattern: /\s+(?:is|are)\s+(?:called|known as)\s+/,
    singular: 'What is {} called?',
    plural: 'What are {} called?'
  },
  ...actions.map(([third, base, particle]) => ({
    pattern: new RegExp(
      `\\s+${adverb}(?:${third}|${base})${particle ? `\\s+${particle}` : ''}\\s+`
    ),
    singular: `What does {} ${base}${particle ? ` ${particle}` : ''}?`,
    plural: `What do {} ${base}${particle ? ` ${particle}` : ''}?`
  }))
]
