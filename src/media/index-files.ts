import {groupBy} from '../group-by.js'
import type {LocateFile} from '../types/index.js'

/**
 * Index the files of a vault for links that name them in full or, as Obsidian's “shortest path when
 * possible” does, by the end of their path. Only what is indexed can be found, so no link leads out
 * of the vault.
 *
 * @param files Paths of all files in the vault, in the order of code points.
 * @param folderLinks Vault paths of linked folders and of the folders in the vault that they show.
 * @returns A lookup that tries, in this order: the path itself; the path through a linked folder; of
 *   the files whose path ends with it, those in or below the folder of the note, then the shortest
 *   path; the same whatever the case.
 * @see https://github.com/pvliesdonk/markdown-vault-mcp/pull/1380 Obsidian's order, as observed.
 */
export function indexFiles(
  files: Iterable<string>,
  folderLinks: ReadonlyMap<string, string>
): LocateFile {
  const known = new Set(files)
  const pathsByName = groupByName([...known])

  return (path, folder) => {
    const wanted = path.normalize('NFC')
    if (known.has(wanted)) return wanted
    const linked = followFolderLink(wanted, folderLinks)
    if (known.has(linked)) return linked

    const paths = pathsByName.get(fold(baseName(wanted))) ?? []
    const exact = paths.filter((one) => endsWithPath(one, wanted))
    const found =
      exact.length > 0 ? exact : paths.filter((one) => endsWithPath(fold(one), fold(wanted)))
    return found.find((one) => isBelow(one, folder)) ?? found[0]
  }
}

/** Group by name whatever the case, shortest path first. */
function groupByName(paths: ReadonlyArray<string>): Map<string, string[]> {
  const groups = groupBy(paths, (path) => fold(baseName(path)))
  for (const group of groups.values()) group.sort((a, b) => a.length - b.length)
  return groups
}

function followFolderLink(path: string, folderLinks: ReadonlyMap<string, string>): string {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    const target = folderLinks.get(path.slice(0, end))
    if (target !== undefined) return target === '' ? path.slice(end + 1) : target + path.slice(end)
  }
  return path
}

function endsWithPath(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`)
}

function isBelow(path: string, folder: string): boolean {
  return folder !== '' && path.startsWith(`${folder}/`)
}

function fold(path: string): string {
  return path.toLowerCase()
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
