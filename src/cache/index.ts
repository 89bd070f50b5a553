export {type BuildCache, withCache} from './with-cache.js'
