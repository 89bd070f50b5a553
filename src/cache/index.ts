export {withCache} from './with-cache.js'
