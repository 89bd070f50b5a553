import {groupBy} from './group-by.js'

/** Gives the path on disk of an attachment, or `undefined` where there is none. */
export type FindMedia = (path: string) => string | undefined

/**
 * Index the files of a vault for links that name them in full or, as Obsidian's “shortest path when
 * possible” does, by the end of their path. Only what is indexed can be found, so no link leads out
 * of the vault.
 *
 * @param files Paths on disk by path in the vault, in the order of code points.
 * @param folderLinks Vault paths of linked folders and of the folders in the vault that they show.
 * @returns A lookup that tries, in this order: the path itself, the path through a linked folder,
 *   the file with the fewest folders whose path ends with it, and the same whatever the case.
 */
export function indexMedia(
  files: ReadonlyMap<string, string>,
  folderLinks: ReadonlyMap<string, string>
): FindMedia {
  const pathsByName = groupByName([...files.keys()])

  return (path) => {
    const wanted = path.normalize('NFC')
    const direct = files.get(wanted) ?? files.get(followFolderLink(wanted, folderLinks))
    if (direct !== undefined) return direct

    const paths = pathsByName.get(fold(baseName(wanted))) ?? []
    const found =
      paths.find((known) => endsWithPath(known, wanted)) ??
      paths.find((known) => endsWithPath(fold(known), fold(wanted)))
    return found === undefined ? undefined : files.get(found)
  }
}

/** Group by name whatever the case, fewest folders first. */
function groupByName(paths: ReadonlyArray<string>): Map<string, string[]> {
  const groups = groupBy(paths, (path) => fold(baseName(path)))
  for (const group of groups.values()) group.sort((a, b) => countFolders(a) - countFolders(b))
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

function fold(path: string): string {
  return path.toLowerCase()
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function countFolders(path: string): number {
  return path.split('/').length - 1
}
