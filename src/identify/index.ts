export {describeChange} from './describe-change.js'
export {type Identified, type IdentifyOptions, identifyCards} from './identify-cards.js'
export {markRemoved, removedTag} from './mark-removed.js'
export {stampNoteTypes} from './stamp-note-types.js'
