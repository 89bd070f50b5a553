import type {Ledger, Templates} from '../../types/index.js'
import type {NoteType, NoteTypePair} from './note-types.js'

/** Question and answer side of a card template. */
interface Sides {
  front: string
  back: string
}

/** Whether cards have something to ask: template, then which of the fields must be filled. */
type Requirement = [ord: number, fill: 'any' | 'all', fields: ReadonlyArray<number>]

/** What Anki writes around LaTeX in fields; ours use MathJax. */
const latexPre = `\\documentclass[12pt]{article}
\\special{papersize=3in,5in}
\\usepackage[utf8]{inputenc}
\\usepackage{amssymb,amsmath}
\\pagestyle{empty}
\\setlength{\\parindent}{0in}
\\begin{document}
`

/**
 * Describe both note types as schema 11 keeps them.
 *
 * @param stamps Anki takes HTML and CSS only of note types that are newer than its own.
 * @returns Note types by id, for the column `models`.
 * @see https://github.com/ankitects/anki/blob/main/rslib/src/notetype/schema11.rs
 */
export function noteTypeJson(
  {qa, cloze}: NoteTypePair,
  templates: Templates,
  stamps: Ledger['noteTypes'] = {}
): Record<string, unknown> {
  const {qaFront, qaBack, qaReverseFront, qaReverseBack, clozeFront, clozeBack} = templates
  const qaSides = [
    {front: qaFront, back: qaBack},
    {front: qaReverseFront, back: qaReverseBack}
  ]
  const clozeSides = [{front: clozeFront, back: clozeBack}]
  const qaRequirements: Requirement[] = [
    [0, 'any', [0]],
    [1, 'all', [1, 2]]
  ]
  const css = templates.style
  return {
    [qa.id]: {
      ...describe(qa, qaSides),
      mod: stamps.qa?.modified ?? 0,
      css,
      type: 0,
      req: qaRequirements
    },
    [cloze.id]: {
      ...describe(cloze, clozeSides),
      mod: stamps.cloze?.modified ?? 0,
      css,
      type: 1,
      req: [[0, 'any', [0]] satisfies Requirement]
    }
  }
}

function describe({id, name, fields, cardTemplates}: NoteType, sides: ReadonlyArray<Sides>) {
  return {
    id,
    name,
    usn: -1,
    sortf: 0,
    did: null,
    flds: fields.map((field, ord) => ({
      ...field,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      description: '',
      media: []
    })),
    tmpls: cardTemplates.map((template, ord) => ({
      ...template,
      ord,
      qfmt: sides[ord]?.front,
      afmt: sides[ord]?.back,
      bqfmt: '',
      bafmt: '',
      did: null
    })),
    latexPre,
    latexPost: '\\end{document}',
    tags: [],
    vers: []
  }
}
