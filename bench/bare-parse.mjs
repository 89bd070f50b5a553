/** Parse a vault with nothing but remark: `node bench/bare-parse.mjs VAULT`. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {readNotes} from './read-notes.mjs'

const processor = unified().use(remarkParse).use(remarkFrontmatter).freeze()

// As the build does: all notes are read, then one after the other is parsed and dropped.
const notes = readNotes(process.argv[2] ?? '.')
for (const {text} of notes) processor.parse(text)
console.log(JSON.stringify({notes: notes.length}))
