import {foldTag} from './tag-match.js'
import type {Config, Frontmatter, NoteOptions, RemoteImages, Rule} from './types/index.js'

/** Items of a list that one card may ask for: a single one makes no list, more than 7 overtax. */
export const listItems = {min: 2, max: 7}

/** How cards are made where nothing is said about it. */
export const plainOptions: NoteOptions = {
  rules: new Map(),
  reversed: true,
  maxListItems: listItems.max,
  includeTags: [],
  excludeTags: []
}

/**
 * Part of the configuration that the reading of a note hangs on, as plain data in one spelling: what
 * is not here can't change what a note gives.
 */
export interface ReadingConfig extends Omit<NoteOptions, 'rules'> {
  /** Name of the vault, for links into it. */
  vault: string
  remoteImages: RemoteImages
  /** Ids of the rules that are off, sorted. */
  rulesOff: ReadonlyArray<string>
}

/**
 * Pick what the reading of notes hangs on.
 *
 * @throws {RangeError} If a list may be as long as no list may.
 */
export function pickReadingConfig(config: Config): ReadingConfig {
  const {name, rules = {}, reversed = true, maxListItems = plainOptions.maxListItems} = config
  const {include, exclude, remoteImages = 'link'} = config
  if (!isListSize(maxListItems)) {
    throw new RangeError(
      `Unexpected \`maxListItems\` ${maxListItems}, expected a whole number from ${listItems.min} to ${listItems.max}`
    )
  }
  const rulesOff = Object.keys(rules).filter((id) => rules[id] === false)
  return {
    vault: name,
    remoteImages,
    rulesOff: rulesOff.sort(),
    reversed,
    maxListItems,
    includeTags: normalizeTags(include?.tags),
    excludeTags: normalizeTags(exclude?.tags)
  }
}

/** Write tags in the one way in which they are compared and digested. */
function normalizeTags(tags: ReadonlyArray<string> = []): string[] {
  return [...new Set(tags.map(foldTag))].filter(Boolean).sort()
}

/** Whether a value can be the most items of a list. */
export function isListSize(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= listItems.min && Number(value) <= listItems.max
}

/**
 * Give the options of notes without any of their own.
 *
 * @param rules All rules.
 * @throws {RangeError} If a rule is switched off that there is not.
 */
export function createNoteOptions(
  {vault, remoteImages, rulesOff, ...options}: ReadingConfig,
  rules: ReadonlyArray<Rule>
): NoteOptions {
  const unknown = rulesOff.find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined) {
    const known = rules.map(({id}) => id).join(', ')
    throw new RangeError(`Unexpected rule \`${unknown}\`, expected some of ${known}`)
  }
  const isOn = rules.map(({id}) => [id, !rulesOff.includes(id)] as const)
  return {...options, rules: new Map(isOn)}
}

/** Give the options of a note with some of its own. */
export function overrideOptions(
  options: NoteOptions,
  {rules = new Map(), reversed, maxListItems}: Frontmatter
): NoteOptions {
  return {
    ...options,
    rules: rules.size === 0 ? options.rules : new Map([...options.rules, ...rules]),
    reversed: reversed ?? options.reversed,
    maxListItems: maxListItems ?? options.maxListItems
  }
}
