import type {PreviewHead, PreviewNote} from '../preview-data.js'

/** Read what the page is told. */
export function readHead(): PreviewHead {
  const [head] = readScripts<PreviewHead>('head')
  if (head) return head
  throw new Error('Unexpected page without a head')
}

/** Read the notes of all parts that have come and were not read before. */
export function readNotes(): PreviewNote[] {
  return readScripts<PreviewNote[]>('notes').flat()
}

/** `format-page.ts` has written them. */
function readScripts<Value>(name: string): Value[] {
  return [...document.querySelectorAll<HTMLScriptElement>(`script.${name}`)].map((script) => {
    const value: Value = JSON.parse(script.text)
    script.remove()
    return value
  })
}
