/** Elements that may not stand inside a `span`, as far as fields hold them. */
const block =
  /<(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figure|footer|h[1-6]|header|hr|li|nav|ol|p|pre|section|table|ul)\b/i

/** @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1 */
const languageTag = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i

/**
 * Mark a field with its language, by which screen readers choose a voice and browsers fonts and
 * hyphens. In the field itself, as a template can't know it.
 *
 * @param language BCP 47; one that is unsure (`und`) or no language tag is not marked.
 */
export function markLanguage(html: string, language: string): string {
  if (html === '' || language === 'und' || !languageTag.test(language)) return html
  const name = block.test(html) ? 'div' : 'span'
  return `<${name} lang="${language}">${html}</${name}>`
}
