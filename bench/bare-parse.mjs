/** Parse a vault with nothing but remark: `node bench/bare-parse.mjs VAULT`. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const processor = unified().use(remarkParse).use(remarkFrontmatter).freeze()

// As the build does: all notes are read, then one after the other is parsed and dropped.
const texts = readNotes(process.argv[2] ?? '.')
for (const text of texts) processor.parse(text)
console.log(JSON.stringify({notes: texts.length}))

/** @param {string} folder */
function readNotes(folder) {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.md'))
    .filter(({name, parentPath}) => !isHidden(join(parentPath, name).slice(folder.length)))
    .map(({name, parentPath}) => readFileSync(join(parentPath, name), 'utf8'))
}

/** @param {string} path */
function isHidden(path) {
  return /[\\/](?:\.|node_modules[\\/])/.test(path)
}
