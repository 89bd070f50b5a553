export {renderCandidate} from './candidate.js'
export {foldText, holdsWords} from './context.js'
export {htmlText} from './html-text.js'
export {renderContext} from './render-context.js'
