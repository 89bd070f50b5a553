/** Tells whether a value from outside is what a key must hold. */
type Check = (value: unknown) => boolean

/** End of the year 9999, in seconds since 1970. */
const maxSeconds = 253_402_300_799

const isText: Check = (value) => typeof value === 'string'
const isTrue: Check = (value) => value === true
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText)

const isSeconds: Check = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= maxSeconds

const isFields: Check = (value) => isObject(value) && Object.values(value).every(isText)

const isDeletion: Check = (value) =>
  isObject(value) &&
  Number.isSafeInteger(value.number) &&
  Number(value.number) > 0 &&
  isText(value.text) &&
  (value.removed === undefined || isTrue(value.removed))

/** What each key of a card must hold. */
const required: Readonly<Record<string, Check>> = {
  guid: (value) => typeof value === 'string' && /^[0-9a-z]{12}$/.test(value),
  noteType: (value) => value === 'qa' || value === 'cloze',
  rule: isText,
  path: isText,
  anchor: isText,
  question: isText,
  answer: isText,
  fields: isFields,
  deck: isText,
  tags: isTexts,
  identity: isText,
  content: isText,
  created: isSeconds,
  modified: isSeconds
}

/** What a key must hold where it is there. */
const optional: Readonly<Record<string, Check>> = {
  reversed: isTrue,
  explicitId: isText,
  language: isText,
  deletions: (value) => Array.isArray(value) && value.every(isDeletion),
  removed: isSeconds,
  ignored: isTrue,
  decided: isSeconds
}

/** Listed once: a large ledger holds a hundred thousand cards. */
const [requiredChecks, optionalChecks] = [Object.entries(required), Object.entries(optional)]

/** Find the first key of a card whose value can't be right; `undefined` if there is none. */
export function findWrongKey(entry: Readonly<Record<string, unknown>>): string | undefined {
  for (const [key, check] of requiredChecks) if (!check(entry[key])) return key
  for (const [key, check] of optionalChecks) if (key in entry && !check(entry[key])) return key
  return undefined
}

/** Whether a value is the note types of a header. */
export function isNoteTypes(value: unknown): boolean {
  const isStamp: Check = (stamp) =>
    isObject(stamp) && isText(stamp.digest) && isSeconds(stamp.modified)
  return isObject(value) && Object.values(value).every(isStamp)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
