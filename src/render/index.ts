export {renderCandidate} from './candidate.js'
export {foldText, holdsWords} from './context.js'
export {renderContext} from './render-context.js'
