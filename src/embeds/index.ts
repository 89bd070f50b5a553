export {expandEmbeds} from './expand-embeds.js'
export {type Embeds, readEmbeds} from './read-embeds.js'
