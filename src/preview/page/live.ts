import {find} from './find.js'

/** Load the page again whenever there is a new one, and say why there is none. */
export function followChanges(events: string): void {
  const notice = find('notice', HTMLElement)
  const source = new EventSource(events)
  const say = (text: string) => {
    notice.textContent = text
    notice.hidden = text === ''
  }
  source.addEventListener('change', () => location.reload())
  source.addEventListener('failure', ({data}: MessageEvent<string>) => say(data))
  source.addEventListener('open', () => say(''))
  source.addEventListener('error', () => say('The preview has ended: its cards are not renewed.'))
}
