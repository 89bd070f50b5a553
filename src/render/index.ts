export {type RenderOptions, renderCandidate} from './candidate.js'
export {foldText, holdsWords} from './context.js'
