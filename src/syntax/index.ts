export type * from './nodes.js'
export {obsidianSyntax} from './obsidian-syntax.js'
