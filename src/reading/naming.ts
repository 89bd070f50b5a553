import {type Language, languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {lowerFirst, slicePhrasing, textOf, words} from './phrasing.js'
import {remember} from './remember.js'
import {textByBlock} from './text-by-block.js'

/** Characters of a note that are searched for how it uses a term: more are data. */
const maxTextLength = 60_000

/** The words of a note, to look up how it uses a term in running text. */
const runningText = remember((tree: Note['tree']) => {
  // A line's start is a word's, but no evidence that the word is small within a sentence.
  const text = textByBlock(tree).slice(0, maxTextLength).replaceAll('\n', '\n ')
  return {text, lower: ` ${text.toLowerCase()} `}
})

/**
 * Name a term as a sentence would: with the article that the note itself gives it in running text,
 * and without the capital of a line's start if the note writes it small elsewhere. Without such
 * evidence the term stays as it is: it may be a name.
 */
export function nameInSentence(term: Inline, note: Note): Inline {
  const language = languageOf(note.language)
  if (language.id !== 'en' || term.length === 0) return term
  const text = textOf(term)
  const own = /^(?:an?|the|every|each)\s+/i.exec(text)?.[0]
  if (own !== undefined)
    return [words(own.toLowerCase()), ...slicePhrasing(term, own.length, text.length)]
  if (term.some(({type}) => type === 'inlineCode' || type === 'inlineMath')) return term
  if (text.length > maxTermLength) return term
  const article = articleOf(text, note, language)
  const small = isSmallElsewhere(text, note) ? lowerFirst(term) : term
  return article === undefined ? small : [words(`${article} `), ...small]
}

/** Longest term (characters) that is looked up. */
const maxTermLength = 60

function articleOf(term: string, note: Note, language: Language): string | undefined {
  if (language.isPlural(term)) return undefined
  const text = runningText(note.tree).lower
  const small = term.toLowerCase()
  for (const article of ['a', 'an', 'the']) {
    const at = text.indexOf(` ${article} ${small}`)
    // "a virtual machine scale set" says nothing of a virtual machine.
    const after = text.slice(at + small.length + article.length + 2)
    if (
      at >= 0 &&
      /^(?:[.,;:!?)]|\s+(?:is|are|was|can|has|will|that|which|and|or|to|in|of|for|by|with|from|must|may|should|does)\b)/.test(
        after
      )
    )
      return article
  }
  return undefined
}

/** Whether the note has the term within a sentence with a small first letter. */
export function isSmallElsewhere(term: string, note: Note): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(term)) return false
  const rest = term.slice(1)
  if (rest !== rest.toLowerCase()) return false
  const {text: whole, lower} = runningText(note.tree)
  if (!lower.includes(` ${term.toLowerCase()}`)) return false
  return holdsWithin(whole, ` ${term.slice(0, 1).toLowerCase()}${rest}`)
}

/** Whether the note has a word with its capital behind a small one, and never small: it is a name. */
export function isNameWithin(word: string, note: Note): boolean {
  const behind = new RegExp(`\\s\\p{Ll}[\\p{L}'’-]*,? ${word}(?![\\p{L}\\p{N}])`, 'u')
  return behind.test(runningText(note.tree).text) && !isSmallElsewhere(word, note)
}

/** Whether a text has words behind another word of the same sentence, and whole. */
function holdsWithin(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(at - 1, at)
    const after = text.slice(at + words.length, at + words.length + 1)
    if (/[\p{L}\p{N},]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true
  }
  return false
}
