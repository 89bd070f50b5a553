import {languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {textOf, words} from './phrasing.js'
import {withSmallStart} from './small-start.js'

/** The marks that a language quotes a term in, with the spaces inside them. */
const quotes = /([„“«"]\s?)\{\}(\s?[“”»"])/u

/** A name in quotes needs no article; with one, or where the language has none, it needs no quotes. */
export function quoted(nodes: Inline, note: Note): Inline {
  const {definition, leadingArticle} = languageOf(note.language)
  const [, before, after] = quotes.exec(definition.singular) ?? []
  if (!leadingArticle || leadingArticle.test(textOf(nodes)) || !before || !after)
    return withSmallStart(nodes, note)
  return [words(before), ...nodes, words(after)]
}
