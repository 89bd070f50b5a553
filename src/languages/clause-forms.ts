import type {PatternSource} from './compiled.js'

/**
 * A form of a clause, or of a whole sentence, without the stop at its end. Its groups: `x` is what it
 * is about, `answer` what it says of it; the question names any group. A question with `{}` asks of
 * what the clause before is about, or the heading.
 */
export interface ClauseForm {
  /** Matches the whole of it; has the flags `d` and `u`. */
  pattern: PatternSource
  question: string
  /** Whether only what the note is about may be asked so: there is much to say of anything. */
  isLoose?: true
}

/** How a language joins clauses to a sentence, and what a clause of a known form asks. */
export interface ClauseTable {
  /** Matches what stands between two clauses. Has the flag `g`. */
  mark: RegExp
  /** Matches words at the start of a clause that join it to what stands before. */
  joint: RegExp
  /** Matches the start of a sentence that says nothing without the one before. */
  open: RegExp
  /** Matches words of a clause that only point to a place of the text. */
  pointing: RegExp
  /** Matches the start of a clause that says when or where the rest holds: it stays in the question. */
  frame: RegExp
  /** What stands behind such a start in a question. */
  comma: string
  /** Matches the start of a clause that means what was named before; `own` if that owns what follows. */
  pronoun: RegExp
  /** Stands between an owner and what it owns. */
  of: string
  /** Matches the subject of a clause that has none of the forms: a later clause may be about it. */
  subject: RegExp
  forms: ReadonlyArray<ClauseForm>
  /** Forms of a whole sentence, in groups: each group asks once at most. */
  wholes: ReadonlyArray<ReadonlyArray<ClauseForm>>
  /** Turn the end of a statement, the groups `verb` and `main`, into that of a question. */
  ask?(statement: string): string | undefined
  /** Whether nothing marks a noun, so that the note must name it once more. */
  isUnmarked?: true
  /** Whether people leave out what a heading has named, so that the sentence below says what it is. */
  isDefinedBelow?: true
}

/** Write a form. */
export function clauseForm(pattern: string, question: string): ClauseForm {
  return {pattern: {source: `^${pattern}$`, flags: 'diu'}, question}
}

/** Write a form that may only be asked of what the note is about. */
export function looseForm(pattern: string, question: string): ClauseForm {
  return {...clauseForm(pattern, question), isLoose: true}
}

/** Write all words of a table in another script. */
export function rewriteTable(table: ClauseTable, write: (text: string) => string): ClauseTable {
  const pattern = ({source, flags}: RegExp) => new RegExp(write(source), flags)
  const rewrite = (form: ClauseForm): ClauseForm => ({
    ...form,
    pattern: {...form.pattern, source: write(form.pattern.source)},
    question: write(form.question)
  })
  return {
    mark: table.mark,
    comma: table.comma,
    of: table.of,
    joint: pattern(table.joint),
    open: pattern(table.open),
    pointing: pattern(table.pointing),
    frame: pattern(table.frame),
    pronoun: pattern(table.pronoun),
    subject: pattern(table.subject),
    forms: table.forms.map(rewrite),
    wholes: table.wholes.map((group) => group.map(rewrite)),
    ...(table.isUnmarked && {isUnmarked: table.isUnmarked})
  }
}
