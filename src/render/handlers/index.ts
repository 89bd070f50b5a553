export {handlersFor} from './handlers-for.js'
