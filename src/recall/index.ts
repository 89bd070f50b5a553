export {type ReadNote, recordNote} from './record-note.js'
export {type NotePool, withPool} from './with-pool.js'
export {withRecall} from './with-recall.js'
