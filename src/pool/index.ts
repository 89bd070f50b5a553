export {openNotePool, type PoolSize} from './note-pool.js'
