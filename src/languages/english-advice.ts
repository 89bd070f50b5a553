import {baseOf, isBaseForm} from './english-words.js'

/** What a sentence to its reader asks and answers. */
export interface Advice {
  /** Words of the question and ranges of the sentence. */
  front: ReadonlyArray<string | readonly [start: number, end: number]>
  answer: readonly [start: number, end: number]
}

interface Form {
  pattern: RegExp
  /** Groups of the pattern in braces, `{can}` for the modal verb with "you". */
  question: string
  /** Whether the group `verb` holds what is done: then it begins with a verb. */
  hasVerb?: true
}

const modal =
  "(?<modal>can(?:not|n?[’']t| not)?|must(?: not)?|should(?: not|n[’']t)?|may|need to|have to|do(?: not|n[’']t) (?:need|have) to)"
const purpose = '(?:in order to|so as to|to)'
const condition = '(?:if|when|whenever|before|after|once|unless|until)'
/** Verbs whose "if" asks: "test if it works" names no condition. */
const noQuestion = '(?!.*\\b(?:see|check|test|know|decide|find out|verify|tell) (?:if|when)\\b)'

/** The surest first: what for, on what condition, how, what not. */
const forms: ReadonlyArray<Form> = [
  {
    pattern: new RegExp(
      `^(?:in order )?to (?<verb>\\p{Ll}[^,;:]{3,70}?),? you ${modal} (?<answer>.+)$`,
      'diu'
    ),
    question: 'What {can} do to {verb}?',
    hasVerb: true
  },
  {
    pattern: new RegExp(
      `^you ${modal} (?:also )?use (?<answer>(?!.*\\b(?:it|this|that|these|them) to\\b)[^,;:]{3,60}?) ${purpose} (?<verb>\\p{Ll}.+)$`,
      'diu'
    ),
    question: 'What {can} use to {verb}?',
    hasVerb: true
  },
  {
    pattern: new RegExp(
      `^you (?<modal>must|need to|have to|should) (?<answer>[^,;:]{6,70}?) ${purpose} (?<verb>\\p{Ll}.+)$`,
      'diu'
    ),
    question: 'What {can} do to {verb}?',
    hasVerb: true
  },
  {
    pattern: new RegExp(
      `^(?<clause>${condition} [^,;:]{6,80}),? (?:then )?you ${modal} (?<answer>.+)$`,
      'diu'
    ),
    question: 'What {can} do {clause}?'
  },
  {
    pattern: new RegExp(
      `^${noQuestion}you (?<modal>can|may) only (?<verb>[^,;:]{4,70}?) (?<answer>(?:${condition}|while|during) .+)$`,
      'diu'
    ),
    question: 'When {can} {verb}?',
    hasVerb: true
  },
  {
    pattern: new RegExp(
      `^${noQuestion}you ${modal} (?<verb>[^,;:]{4,70}?) (?<answer>(?:${condition}|while|during) [^:]+)$`,
      'diu'
    ),
    question: 'When {can} {verb}?',
    hasVerb: true
  },
  {
    pattern:
      /^you (?<modal>can|may|must|need to|have to) (?<verb>(?!.*\b(?:and|or)\b.*\b(?:using|via|through|by)\b)[^,;:]{6,70}?) (?<answer>(?:by \p{Ll}+ing|using|via|through) .+)$/diu,
    question: 'How {can} {verb}?',
    hasVerb: true
  },
  {
    pattern:
      /^you (?<modal>can(?:not|n?[’']t| not)) (?<verb>\p{Ll}+) (?<answer>[^,;:]{4,60}?) (?<tail>(?:in|on|with|from|for|across|between|without) [^:]+)$/diu,
    question: 'What {can} {verb} {tail}?',
    hasVerb: true
  },
  {
    pattern: /^you (?<modal>can(?:not|n?[’']t| not)) (?<verb>\p{Ll}+) (?<answer>[^,;:]{8,})$/diu,
    question: 'What {can} {verb}?',
    hasVerb: true
  }
]

/** Words that mean something outside the question. */
const pointing =
  /\b(?:it|them|they|this|that|these|those|there|then|here|he|she|e\.g|i\.e|above|below|following|you can)\b|[→⇒<>]|->|,\s*$/i
/** Starts of an answer that tell nothing, or go on with half of the verb. */
const noAnswer =
  /^(?:it|them|this|that|these|those|then|here|there|or|and|to|be able|unlimited\w*|any)\b/i

/** Longest sentence (characters): longer ones say more than one thing. */
const maxLength = 240

/** Read an English sentence that tells its reader what they can, must or cannot do. */
export function readEnglishAdvice(text: string): Advice | undefined {
  if (text.length > maxLength || !/\byou\s/i.test(text)) return undefined
  for (const {pattern, question, hasVerb} of forms) {
    const match = pattern.exec(text)
    const ranges = match?.indices?.groups
    const {modal: said = '', verb = '', clause = '', tail = '', answer = ''} = match?.groups ?? {}
    if (!ranges?.answer) continue
    if (hasVerb && !isVerb(verb.split(/\s/, 1)[0]?.toLowerCase() ?? '')) continue
    const asked = hasVerb ? `${verb} ${tail}` : clause
    if (isShort(asked) && !isNegative(said, verb)) continue
    if (pointing.test(`${verb} ${clause} ${tail}`.trim()) || noAnswer.test(answer)) continue
    const front = question
      .replace('{can}', withYou(said.toLowerCase()))
      .split(/\{(\w+)\}/)
      .map((part, at) => (at % 2 === 0 ? part : (ranges[part] ?? '')))
    return {front, answer: ranges.answer}
  }
  return undefined
}

/** Fewest words that say what is done, or on what condition: "to create" says nothing. */
const minWords = 2

/** "You cannot delete the database" asks with its verb alone. */
function isNegative(said: string, verb: string): boolean {
  return /n[o’']t/i.test(said) && !/^(?:do|be|have|use|go|get)$/i.test(verb)
}

function isShort(part: string): boolean {
  return part.trim().split(/\s+/).length < minWords || /^(?:once|when|if not) \S+$/i.test(part)
}

function isVerb(word: string): boolean {
  return (
    isBaseForm(word) ||
    baseOf(`${word}${word.endsWith('s') ? 'es' : 's'}`) !== undefined ||
    /^(?:have|be|do)$/.test(word)
  )
}

/** The modal verb of a question to the reader: "can you", "do you need to". */
function withYou(said: string): string {
  const isNot = /n[o’']t/.test(said) || said === 'cannot'
  const not = isNot ? ' not' : ''
  if (/to$/.test(said)) return `do you${not} ${said.replace(/^do(?: not|n[’']t) /, '')}`
  const verb = said.replace(/(?: not|not|n?[’']t)$/, '')
  return `${verb === 'ca' ? 'can' : verb} you${not}`
}
