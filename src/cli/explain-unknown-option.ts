/** What commander says of a flag that this command does not have, and `build` has. */
const elsewhere = /unknown option '(--[\w-]+)'\n\(Did you mean \1\?\)/

/**
 * The program lists the flags of `build` as its own, so that commander knows them everywhere: it would
 * propose what was written.
 */
export function explainUnknownOption(text: string): string {
  return text.replace(elsewhere, "unknown option '$1': it belongs to 'cardwright build'")
}
