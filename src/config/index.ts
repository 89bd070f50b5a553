export {ConfigError} from './config-error.js'
export type {FileConfig} from './file-config.js'
export {readConfig} from './read-config.js'
export {writeStarter} from './write-starter.js'
