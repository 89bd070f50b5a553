import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'

/**
 * Read the notes of a vault: those that a build reads.
 *
 * @param {string} folder
 */
export function readNotes(folder) {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.md'))
    .map(({name, parentPath}) => join(parentPath, name))
    .filter((path) => !isHidden(path.slice(folder.length)))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    }))
}

/** @param {string} path */
function isHidden(path) {
  return /[\\/](?:\.|node_modules[\\/])/.test(path)
}
