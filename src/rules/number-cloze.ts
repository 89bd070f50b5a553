import type {Paragraph} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import {type NumberWords, numberWords} from '../languages/number-words.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {parentTerm} from '../reading/parent-term.js'
import {linesOf, maskedText, splitPhrasing, textOf} from '../reading/phrasing.js'
import {startsWithPronoun} from '../reading/pronouns.js'
import {refuse, trailAnchor} from '../reading/propose.js'
import {remember} from '../reading/remember.js'
import {splitSentences} from '../reading/sentences.js'
import {findStatedLimit} from '../reading/stated-limit.js'
import {findStatedNumber, type StatedNumber} from '../reading/stated-number.js'
import {headingNodes} from '../reading/subject.js'
import type {Finding, Inline, Note, Rule, Section} from '../types/index.js'

/** Sentence that is asked (words): a shorter one says of nothing, a longer one is no question. */
const minWords = 6
const maxWords = 30
/** Words of a sentence that name its card, number aside. */
const anchorWords = 6

/** `The Treaty of Versailles was signed in 1919.` */
export const numberCloze: Rule = {
  id: 'number-cloze',
  description: 'A sentence that states one date, percentage or quantity, with it hidden.',
  *derive(note) {
    const language = languageOf(note.language)
    if (numberWords[language.id] === undefined) return
    for (const placed of placedBlocks(note)) {
      const {block, section} = placed
      if (isJournal(section, note)) continue
      if (block.type !== 'paragraph' || !/\d/.test(textOf(block))) continue
      const sentences = linesOf(block).flatMap((line) => splitSentences(line))
      for (const [at, sentence] of sentences.entries()) {
        const finding = hideNumber(note, placed, block, {sentence, at})
        if (finding) yield finding
      }
    }
  }
}

/** What a diary says of a day was true on that day. */
const isJournal = remember((section: Section, note: Note): boolean => {
  const known = numberWords[languageOf(note.language).id]
  const above = [note.title, ...section.trail.map((heading) => textOf(headingNodes(heading)))]
  return known !== undefined && above.some((text) => dayOf(known).test(text))
})

const dayOf = remember(
  ({months}: NumberWords) =>
    new RegExp(`\\d{4}-\\d{2}|^(?:${months})\\s\\d|^\\d{1,2}\\.?\\s(?:${months})`, 'i')
)

/** Headings above numbers that were made up for a task. */
const madeUp = /assum|estimat|calculat|usage|exercise|example|aufgabe|beispiel|ejercicio|ejemplo/i

function hideNumber(
  note: Note,
  placed: PlacedBlock,
  block: Paragraph,
  {sentence, at}: {sentence: Inline; at: number}
): Finding | undefined {
  const {section} = placed
  const language = languageOf(note.language)
  const text = maskedText(sentence)
  const limit = at === 0 ? statedLimit(placed, sentence, language) : undefined
  const count = text.split(/\s+/).length
  if (!limit && (count < minWords || count > maxWords)) return undefined
  const stated = limit ?? findStatedNumber(text, language.id)
  if (!stated || !block.position) return undefined
  const fault = limit ? undefined : findSentenceFault(sentence, stated, language)
  if (fault !== undefined)
    return refuse(
      block,
      `Unexpected ${fault} round “${text.slice(stated.start, stated.end)}”, expected a statement with its subject`
    )
  const [before = [], hidden = [], after = []] = splitPhrasing(sentence, [
    stated.start,
    stated.end,
    text.length
  ])
  const [deletion] = hidden
  if (!deletion || hidden.length > 1) return undefined
  const topic = parentTerm(placed, note)
  return {
    kind: 'cloze',
    anchor: trailAnchor(section.trail, firstWords([...before, ...after])),
    trail: section.trail,
    ...(topic && {topic}),
    position: block.position,
    claims: [{block, sentence: at, part: 'statement'}],
    text: [...before, deletion, ...after],
    deletions: [deletion],
    details: [],
    signals: {number: stated.kind}
  }
}

/** The limit that an item without a verb states, if what it limits stands above or in it. */
function statedLimit(
  {section, items}: PlacedBlock,
  line: Inline,
  language: Language
): StatedNumber | undefined {
  const known = numberWords[language.id]
  const text = maskedText(line)
  if (!known || items.length === 0 || startsWithPronoun(line, language)) return undefined
  if (section.trail.some((heading) => madeUp.test(textOf(headingNodes(heading))))) return undefined
  if (line.some(({type}) => type === 'inlineMath' || type === 'html' || type === 'image'))
    return undefined
  if (language.openingOf?.(text) === 'base' || /^can\s/i.test(text)) return undefined
  const words = text.match(/\p{L}[\p{L}.’'-]*/gu) ?? []
  if (words.some((word) => known.unfit.has(word.toLowerCase().replace(/\.$/, '')))) return undefined
  return findStatedLimit(text, language.id)
}

/** Say why a sentence does not stand for itself, or states nothing. */
function findSentenceFault(
  sentence: Inline,
  {start, kind}: StatedNumber,
  language: Language
): string | undefined {
  const text = maskedText(sentence)
  const known = numberWords[language.id]
  if (!known) return 'language without words for it'
  if (sentence.some(({type}) => type === 'inlineCode' || type === 'html' || type === 'image'))
    return 'code or picture'
  if (sentence.some((node) => node.type === 'inlineMath' && /\d/.test(node.value)))
    return 'second number'
  if (!/^[\p{Lu}\d]/u.test(text) || /[:：]\s|[:：?？؟…]\s*$/u.test(text)) return 'half a sentence'
  if (/["“”„«»]/.test(text)) return 'quotation'
  if (startsWithPronoun(sentence, language)) return 'pronoun'
  const words = [...text.matchAll(/\p{L}[\p{L}.-]*(?<!\.)(?:['’](?!s\b)\p{L}+)?/gu)]
  const unfit = words.find(([word]) => known.unfit.has(word.toLowerCase()))
  if (unfit) return `word “${unfit[0]}”`
  const first = words[0]?.[0].toLowerCase() ?? ''
  const opens = kind === 'date' && text.slice(0, start).split(/\s+/).length <= maxOpeningWords
  if (known.connectives.has(first) || (!opens && language.nonTerms.has(first)))
    return `word “${first}” at the start`
  if (/\p{Ll}(?:ing|ed|ly)$/u.test(first) && language.id === 'en') return 'telegram or instruction'
  const verb = words.find(
    ({0: word, index}) => index > 0 && isVerb(word, text.slice(index + word.length), known)
  )
  if (!verb) return 'telegram or instruction'
  // An instruction comes first, and only its clauses have verbs: "Give 5 mg, which is safe".
  return verb.index < start || opens ? undefined : 'instruction'
}

function isVerb(word: string, after: string, known: NumberWords): boolean {
  if (known.verbs.has(word.toLowerCase())) return true
  return known.verbEnding?.test(word) === true && known.participleMark?.test(after) !== true
}

/** Words before a date that opens a sentence: "In early 1919 the treaty was signed". */
const maxOpeningWords = 4

function firstWords(nodes: Inline): string {
  return textOf(nodes).trim().split(/\s+/).slice(0, anchorWords).join(' ')
}
