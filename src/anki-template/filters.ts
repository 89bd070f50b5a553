import {revealCloze, revealClozeOnly} from './cloze.js'
import {stripHtml} from './strip-html.js'

/** What a filter may look at beside the text. */
export interface FilterContext {
  field: string
  /** Which card of its note it is, 0-based. */
  ord: number
  isQuestion: boolean
}

type Filter = (html: string, context: FilterContext) => string

/** Reading in brackets behind a word; a space before the word says where it begins. */
const ruby = / ?([^ >]+?)\[(.+?)\]/g

/** Filters of Anki itself; those of add-ons are unknown, and Anki passes the text through. */
const filters: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['', (html) => html],
  ['text', (html) => stripHtml(html)],
  ['cloze', (html, {ord, isQuestion}) => revealCloze(html, ord + 1, isQuestion)],
  ['cloze-only', (html, {ord, isQuestion}) => revealClozeOnly(html, ord + 1, isQuestion)],
  ['hint', showHint],
  ['furigana', (html) => replaceRuby(html, '<ruby><rb>$1</rb><rt>$2</rt></ruby>')],
  ['kanji', (html) => replaceRuby(html, '$1')],
  ['kana', (html) => replaceRuby(html, '$2')],
  ['type', (_, {field}) => `[[type:${field}]]`],
  ['type:cloze', (_, {field}) => `[[type:cloze:${field}]]`],
  ['type:nc', (_, {field}) => `[[type:nc:${field}]]`],
  ['tts-voices', (html) => html]
])

const speech = 'tts '

/** Whether Anki has a filter of this name; `type:nc` and `type:cloze` are filters as a whole. */
export function isFilter(name: string): boolean {
  return filters.has(name) || name.startsWith(speech)
}

/**
 * Name the filters that Anki runs: where `type` comes last, the others do nothing but for `nc` and
 * `cloze`, which change what it does.
 *
 * @param names From the field to the left.
 */
export function effectiveFilters(names: ReadonlyArray<string>): ReadonlyArray<string> {
  if (names.at(-1) !== 'type') return names
  const option = names.length === 2 ? names[0] : undefined
  return [option === 'nc' || option === 'cloze' ? `type:${option}` : 'type']
}

/** Run filters one after the other. `names` come from the field to the left. */
export function applyFilters(
  html: string,
  names: ReadonlyArray<string>,
  context: FilterContext
): string {
  return effectiveFilters(names).reduce((text, name) => applyFilter(text, name, context), html)
}

function applyFilter(html: string, name: string, context: FilterContext): string {
  if (name.startsWith(speech)) {
    return `[anki:tts lang=${name.slice(speech.length)}]${html}[/anki:tts]`
  }
  return filters.get(name)?.(html, context) ?? html
}

/** Sounds are written in brackets as well. */
function replaceRuby(html: string, replacement: string): string {
  return html.replaceAll('&nbsp;', ' ').replace(ruby, (whole, base: string, reading: string) => {
    if (reading.startsWith('sound:')) return whole
    return replacement.replace(/\$([12])/g, (_, group) => (group === '1' ? base : reading))
  })
}

/** As Anki's, but for the id, for which Anki takes a digest of the text. */
function showHint(html: string, {field}: FilterContext): string {
  if (html.trim() === '') return html
  const id = `hint-${field}`
  return `
<a class=hint href="#"
onclick="this.style.display='none';
document.getElementById('${id}').style.display='block';
return false;" draggable=false>
${field}</a>
<div id="${id}" class=hint style="display: none">${html}</div>
`
}
