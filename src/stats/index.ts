export {type Count, collectStats, type LongAnswer, type Stats} from './collect-stats.js'
