export {expandMacros} from './expand-macros.js'
export {definesMacros, type Macros, readMacros} from './read-macros.js'
