/** Gives the address of a media file by its name; `undefined` if there is none. */
export type FindMedia = (name: string) => string | undefined

/** Attributes that name a media file. */
const references = [
  ['img', 'src'],
  ['audio', 'src'],
  ['video', 'src'],
  ['source', 'src'],
  ['object', 'data'],
  ['a', 'href']
] as const

/** What Anki plays; it shows a button in its place. */
const sound = /\[sound:([^\]]+)\]/

const video = /\.(?:avi|m4v|mkv|mov|mp4|mpe?g|ogv|webm)$/i

/**
 * Find media in the page itself, or in a folder beside it.
 *
 * @param folder Address, ending in `/`.
 */
export function createFindMedia(folder: string | undefined): FindMedia {
  if (folder !== undefined) return (name) => folder + encodeURIComponent(name)
  const urls = new Map<string, string>()
  return (name) => {
    const known = urls.get(name)
    if (known !== undefined) return known
    const url = createBlobUrl(name)
    if (url !== undefined) urls.set(name, url)
    return url
  }
}

/** Decoded when they are first shown: most of a page of many pictures is out of sight. */
function createBlobUrl(name: string): string | undefined {
  const script = document.querySelector<HTMLScriptElement>(
    `script.media[data-name="${CSS.escape(name)}"]`
  )
  if (!script) return undefined
  const bytes = Uint8Array.from(atob(script.text), (character) => character.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes], {type: script.type.replace(/;base64$/, '')}))
}

/** Let elements refer to the files of the page, and put players in the place of sounds. */
export function linkMedia(root: Element, findMedia: FindMedia): void {
  for (const [name, attribute] of references) {
    for (const element of root.querySelectorAll(`${name}[${attribute}]`)) {
      linkElement(element, attribute, findMedia)
    }
  }
  for (const text of soundTexts(root)) addPlayer(text, findMedia)
}

function linkElement(element: Element, attribute: string, findMedia: FindMedia): void {
  const name = element.getAttribute(attribute) ?? ''
  // What is elsewhere stays so; the policy of the page lets none of it in.
  if (/^[a-z][a-z\d+.-]*:|^[#/]/i.test(name)) return
  const url = findMedia(name)
  if (url === undefined) element.removeAttribute(attribute)
  else element.setAttribute(attribute, url)
}

function soundTexts(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text && sound.test(walker.currentNode.data))
      texts.push(walker.currentNode)
  }
  return texts
}

function addPlayer(text: Text, findMedia: FindMedia): void {
  const match = sound.exec(text.data)
  const name = match?.[1]
  if (!match || name === undefined) return
  const rest = text.splitText(match.index)
  rest.data = rest.data.slice(match[0].length)
  const player = text.ownerDocument.createElement(video.test(name) ? 'video' : 'audio')
  player.controls = true
  player.preload = 'metadata'
  const url = findMedia(name)
  if (url !== undefined) player.src = url
  rest.before(player)
  addPlayer(rest, findMedia)
}
