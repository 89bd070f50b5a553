export {describeChange} from './describe-change.js'
export {type Identified, type IdentifyOptions, identifyCards} from './identify-cards.js'
export {removedTag} from './removed-tag.js'
export {stampNoteTypes} from './stamp-note-types.js'
