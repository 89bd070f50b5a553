/**
 * Do something that the build can do without. A cache that can't be read or written is no problem
 * of the user's: whatever is thrown means only that there is nothing.
 */
export function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
