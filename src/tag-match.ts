/** Write a tag as it is compared: without `#`, in lower case, as Obsidian sees no difference. */
export function foldTag(tag: string): string {
  return tag
    .trim()
    .replace(/^#+|\/+$/g, '')
    .normalize('NFC')
    .toLowerCase()
}

/**
 * Find the first tag that is one of the wanted ones, or below one.
 *
 * @param wanted As `foldTag` writes them.
 */
export function findTag(
  tags: ReadonlyArray<string>,
  wanted: ReadonlyArray<string>
): string | undefined {
  return tags.find((tag) => {
    const folded = foldTag(tag)
    return wanted.some((one) => folded === one || folded.startsWith(`${one}/`))
  })
}
