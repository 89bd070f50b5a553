export {parseNote} from './parse-note.js'
