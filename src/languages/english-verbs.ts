import type {DefiningVerb} from './language.js'

/** Adverbs that may stand before a verb and say nothing about what is asked. */
const adverb =
  '(?:(?:also|typically|usually|generally|often|mainly|primarily|commonly|then|mostly|normally|sometimes|simply|essentially|basically|therefore|thus)\\s+)?'

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
  ['results', 'result', 'in'],
  ['leads', 'lead', 'to'],
  ['belongs', 'belong', 'to'],
  ['responds', 'respond', 'to'],
  ['occurs', 'occur', 'in'],
  ['describes', 'describe'],
  ['represents', 'represent'],
  ['denotes', 'denote'],
  ['defines', 'define'],
  ['measures', 'measure'],
  ['prevents', 'prevent'],
  ['uses', 'use'],
  ['requires', 'require'],
  ['produces', 'produce'],
  ['contains', 'contain'],
  ['includes', 'include'],
  ['involves', 'involve'],
  ['stores', 'store'],
  ['provides', 'provide'],
  ['causes', 'cause'],
  ['determines', 'determine'],
  ['ensures', 'ensure'],
  ['assumes', 'assume'],
  ['studies', 'study'],
  ['treats', 'treat'],
  ['inhibits', 'inhibit'],
  ['increases', 'increase'],
  ['reduces', 'reduce'],
  ['affects', 'affect']
]

/** Participles and what goes with them: "is caused by", "are made up of". */
const states: ReadonlyArray<readonly [participle: string, particle: string, question: string]> = [
  ['defined', 'as', 'How {be} {} defined?'],
  ['caused', 'by', 'What {be} {} caused by?'],
  ['characteri[sz]ed', 'by', 'What {be} {} characterized by?'],
  ['(?:composed|made up|comprised|made|formed)', '(?:of|from|by)', 'What {be} {} made of?'],
  ['responsible', 'for', 'What {be} {} responsible for?'],
  ['based', 'on', 'What {be} {} based on?'],
  ['measured', '(?:in|by|with)', 'How {be} {} measured?'],
  ['located', '(?:in|at|on|between|within)', 'Where {be} {} located?'],
  ['found', '(?:in|at|on|within)', 'Where {be} {} found?'],
  ['stored', '(?:in|at|on|within)', 'Where {be} {} stored?'],
  ['(?:designed|intended|meant|suitable|responsible)', 'for', 'What {be} {} meant for?'],
  ['associated', 'with', 'What {be} {} associated with?'],
  ['divided', 'into', 'What {be} {} divided into?'],
  ['treated', 'with', 'What {be} {} treated with?'],
  ['named', 'after', 'What {be} {} named after?']
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
    pattern: /\s+(?:is|are)\s+(?=when\s)/,
    singular: 'What is {}?',
    plural: 'What are {}?'
  },
  {
    pattern: /\s+are\s+(?=(?:an?|the|those|any|all|small|large|special)\s)/,
    singular: 'What are {}?',
    plural: 'What are {}?'
  },
  {
    pattern: /\s+(?:is|are)\s+(?:called|known as|referred to as)\s+/,
    singular: 'What is {} called?',
    plural: 'What are {} called?'
  },
  ...states.map(([participle, particle, question]) => ({
    pattern: new RegExp(`\\s+(?:is|are)\\s+${adverb}${participle}\\s+${particle}\\s+`),
    singular: question.replace('{be}', 'is'),
    plural: question.replace('{be}', 'are')
  })),
  {
    pattern: new RegExp(
      `\\s+${adverb}(?:lets?\\s+you|allows?\\s+you\\s+to|enables?\\s+you\\s+to)\\s+`
    ),
    singular: 'What does {} let you do?',
    plural: 'What do {} let you do?'
  },
  {
    pattern: new RegExp(`\\s+${adverb}(?<verb>allow|enable|help|let)s?\\s+`),
    singular: 'What does {} {verb}?',
    plural: 'What do {} {verb}?'
  },
  {
    pattern: new RegExp(`\\s+${adverb}(?:occur|happen|arise)s?\\s+(?=(?:when|if|because)\\s)`),
    singular: 'When does {} occur?',
    plural: 'When do {} occur?'
  },
  ...actions.map(([third, base, particle]) => ({
    pattern: new RegExp(
      `\\s+${adverb}(?:${third}|${base})${particle ? `\\s+${particle}` : ''}\\s+`
    ),
    singular: `What does {} ${base}${particle ? ` ${particle}` : ''}?`,
    plural: `What do {} ${base}${particle ? ` ${particle}` : ''}?`
  }))
]
