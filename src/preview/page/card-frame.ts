import {find} from './find.js'
import {typeset} from './math.js'
import {type FindMedia, linkMedia} from './media.js'

/**
 * What Anki's reviewer adds to a card, as far as it can be seen. Players stand for its buttons, and
 * formulas drawn as SVG for those of letters, which no rule for pictures shrinks.
 */
const reviewerStyle = `
body { margin: 20px; overflow-wrap: break-word; }
body.nightMode { background-color: #2c2c2c; color: #fcfcfc; }
img { max-width: 100%; max-height: 95vh; }
li { text-align: start; }
pre { text-align: left; }
audio, video { max-width: 100%; }
mjx-container svg { max-width: none; }
#typeans { box-sizing: border-box; width: 100%; }
`

/** What Anki puts in the place of a field to type. */
const typed = /\[\[type:(?:nc:|cloze:)?([^\]]*)\]\]/g

/** How a card is shown. */
export interface CardLook {
  /** Which card of its note, 0-based. */
  ord: number
  isNight: boolean
}

/** The frame that keeps the card's CSS and the page's apart. */
export interface CardFrame {
  show: (html: string, look: CardLook) => void
  /** Colours of the card only; it stays as it is. */
  setNight: (isNight: boolean) => void
}

/** What the frame needs to know. */
export interface FrameOptions {
  /** CSS of the note types. */
  style: string
  findMedia: FindMedia
  /** Told when the card is clicked where nothing else happens. */
  onClick: () => void
  /** Told of keys while the card has the focus. */
  onKey: (event: KeyboardEvent) => void
}

/** Take hold of the frame once it is there. */
export async function createCardFrame({
  style,
  findMedia,
  onClick,
  onKey
}: FrameOptions): Promise<CardFrame> {
  const frame = find('frame', HTMLIFrameElement)
  const {head, body, documentElement} = await contentOf(frame)
  for (const text of [reviewerStyle, style]) {
    const element = head.ownerDocument.createElement('style')
    element.textContent = text
    head.append(element)
  }
  body.addEventListener('click', (event) => handleClick(event, onClick))
  body.ownerDocument.addEventListener('keydown', onKey)
  const fit = () => {
    frame.style.height = `${Math.ceil(documentElement.getBoundingClientRect().height)}px`
  }
  new ResizeObserver(fit).observe(documentElement)

  function setNight(isNight: boolean) {
    documentElement.classList.toggle('night-mode', isNight)
    for (const name of ['nightMode', 'night_mode']) body.classList.toggle(name, isNight)
  }

  function show(html: string, {ord, isNight}: CardLook) {
    const content = parseCard(html, findMedia)
    body.className = `card card${ord + 1}`
    setNight(isNight)
    body.replaceChildren(content)
    typeset(content).catch((error: unknown) => console.error(error))
  }

  return {show, setNight}
}

async function contentOf(frame: HTMLIFrameElement): Promise<Document> {
  const content = frame.contentDocument
  // Before its own document has come there is an empty one.
  if (content?.URL === 'about:srcdoc' && content.readyState === 'complete') return content
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}))
  if (frame.contentDocument) return frame.contentDocument
  throw new Error('Unexpected frame without a document')
}

/** Read the HTML in a document that runs and loads nothing, and leave there what must not. */
function parseCard(html: string, findMedia: FindMedia): HTMLElement {
  const fields = html.replace(typed, '<input id="typeans" aria-label="$1">')
  const {body} = new DOMParser().parseFromString(`<div id="qa">${fields}</div>`, 'text/html')
  for (const element of body.querySelectorAll('*')) {
    if (element.localName === 'script') element.remove()
    for (const name of element.getAttributeNames()) {
      if (name.startsWith('on')) element.removeAttribute(name)
    }
  }
  linkMedia(body, findMedia)
  const card = body.querySelector('#qa')
  return card instanceof HTMLElement ? card : body
}

function handleClick(event: Event, onClick: () => void): void {
  // Of the frame's own window, so that `instanceof` says nothing.
  const target = event.target as Element
  const hint = target.closest('a.hint')
  if (hint) {
    event.preventDefault()
    const shown = hint.nextElementSibling
    hint.remove()
    shown?.removeAttribute('style')
    return
  }
  if (!target.closest('a, audio, video, input, summary, button')) onClick()
}
