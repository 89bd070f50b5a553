export {renderCandidate} from './candidate.js'
export {foldText, holdsWords} from './context.js'
export {renderContext} from './html.js'
