export type * from './nodes.js'
export {obsidianSyntax, syntaxMarks} from './obsidian-syntax.js'
