export type {ReadNote} from './record-note.js'
export {withRecall} from './with-recall.js'
