import type {Candidate} from '../../types/index.js'

/** Start of a cloze deletion; the braces of a note's own text are escaped as entities. */
const deletion = /\{\{c(\d+)::/g

/**
 * Number the Anki cards of a card, as Anki would generate them: importing a package generates none.
 *
 * @returns Ascending, 0-based: template of the note type, or number of the deletion less one.
 */
export function cardOrds(card: Candidate): number[] {
  switch (card.kind) {
    case 'basic': {
      return [0]
    }
    case 'reversed': {
      return [0, 1]
    }
    case 'cloze': {
      const numbers = Array.from(card.fields.text.matchAll(deletion), ([, digits]) =>
        Number(digits)
      )
      return [...new Set(numbers)].sort((a, b) => a - b).map((number) => number - 1)
    }
  }
}
