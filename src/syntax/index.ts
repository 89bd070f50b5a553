export type * from './nodes.js'
export {holdsTag, obsidianSyntax, syntaxMarks} from './obsidian-syntax.js'
