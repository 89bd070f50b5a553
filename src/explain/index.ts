export {explainNote} from './explain-note.js'
export type {
  BlockExplanation,
  FindingExplanation,
  NoteExplanation,
  Status
} from './explanation.js'
export {pickLine} from './pick-line.js'
