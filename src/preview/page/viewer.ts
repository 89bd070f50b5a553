import type {RenderedCard} from '../../anki-template/index.js'
import type {PreviewHead, PreviewNote} from '../preview-data.js'
import {showDetails} from './card-details.js'
import {type CardFrame, createCardFrame} from './card-frame.js'
import {createCardList} from './card-list.js'
import {type Entry, keyOf, listEntries} from './entry.js'
import {filterEntries} from './filter-entries.js'
import {createFilterForm} from './filter-form.js'
import {find} from './find.js'
import {handleKey, type KeyActions} from './keys.js'
import {createFindMedia} from './media.js'
import {createRenderEntry, type RenderEntry} from './render-entry.js'
import {readState, saveState} from './saved-state.js'
import {createTheme} from './theme.js'

/** Shows the cards of a page: the parts that make up the page meet here. */
export class Viewer {
  readonly #head: PreviewHead
  readonly #render: RenderEntry
  readonly #flipButton = find('flip', HTMLButtonElement)
  readonly #phone = find('phone', HTMLInputElement)
  readonly #form = createFilterForm(() => this.#choose())
  readonly #list = createCardList((index) => this.#goTo(index))
  readonly #theme = createTheme(() => this.#setTheme())
  #frame: CardFrame | undefined
  #entries: ReadonlyArray<Entry> = []
  /** Those that the filter chooses. */
  #chosen: ReadonlyArray<Entry> = []
  /** Index of the card that is shown, among the chosen. */
  #at = 0
  #isAnswer = false
  /** All has come, and what was kept is restored. */
  #isReady = false

  constructor(head: PreviewHead) {
    this.#head = head
    this.#render = createRenderEntry(head)
    find('title', HTMLElement).textContent = head.vault
    this.#listen()
    this.#openFrame()
  }

  /** Show further notes, as they come. */
  add(notes: ReadonlyArray<PreviewNote>): void {
    if (notes.length === 0) return
    this.#entries = [...this.#entries, ...listEntries(notes)]
    this.#choose()
  }

  /** All has come: offer filters, and go back to where the user was before the page came again. */
  finish(): void {
    this.#form.offer(this.#entries)
    this.#isReady = true
    const saved = readState()
    if (saved) {
      this.#form.write(saved.filter)
      this.#phone.checked = saved.isPhone
      this.#theme.write(saved.theme)
      this.#setPhone()
    }
    const key = saved?.key
    this.#choose()
    const at = this.#chosen.findIndex((entry) => keyOf(entry) === key)
    this.#goTo(at < 0 ? 0 : at)
    if (at >= 0 && saved?.isAnswer) this.#flip()
  }

  async #openFrame(): Promise<void> {
    this.#frame = await createCardFrame({
      style: this.#head.style,
      findMedia: createFindMedia(this.#head.mediaFolder),
      onClick: () => this.#flip(),
      onKey: (event) => handleKey(event, this.#keyActions())
    })
    this.#showCard()
  }

  #listen(): void {
    const actions = this.#keyActions()
    document.addEventListener('keydown', (event) => handleKey(event, actions))
    this.#flipButton.addEventListener('click', actions.flip)
    find('next', HTMLButtonElement).addEventListener('click', () => actions.move(1))
    find('previous', HTMLButtonElement).addEventListener('click', () => actions.move(-1))
    this.#phone.addEventListener('change', () => this.#setPhone())
  }

  #keyActions(): KeyActions {
    return {
      flip: () => this.#flip(),
      move: (steps) => this.#goTo(this.#at + steps),
      moveTo: (end) => this.#goTo(end === 'first' ? 0 : this.#chosen.length - 1),
      search: () => find('search', HTMLInputElement).focus(),
      leaveSearch: () => this.#list.focus(),
      toggleTheme: () => this.#theme.toggle(),
      togglePhone: () => this.#phone.click()
    }
  }

  get #current(): Entry | undefined {
    return this.#chosen[this.#at]
  }

  /** The card that is shown stays, if it is among the chosen. */
  #choose(): void {
    const shown = this.#current
    this.#chosen = filterEntries(this.#entries, this.#form.read())
    this.#at = Math.max(0, shown ? this.#chosen.indexOf(shown) : 0)
    if (this.#current !== shown) this.#isAnswer = false
    this.#list.show(this.#chosen, this.#at)
    this.#showCount()
    this.#showCard()
    this.#save()
  }

  #goTo(index: number): void {
    this.#at = Math.max(0, Math.min(index, this.#chosen.length - 1))
    this.#isAnswer = false
    this.#list.select(this.#at)
    this.#showCard()
    this.#save()
  }

  #flip(): void {
    this.#isAnswer = !this.#isAnswer
    this.#showCard()
    this.#save()
  }

  #showCount(): void {
    const [chosen, all] = [this.#chosen.length, this.#entries.length]
    const cards = all === 1 ? '1 card' : `${all} cards`
    find('count', HTMLElement).textContent = chosen === all ? cards : `${chosen} of ${cards}`
  }

  #showCard(): void {
    const entry = this.#current
    this.#flipButton.textContent = this.#isAnswer ? 'Show question' : 'Show answer'
    const html = entry ? pickSide(this.#render(entry), this.#isAnswer) : ''
    this.#frame?.show(html, {ord: entry?.ord ?? 0, isNight: this.#theme.isNight()})
    showDetails(entry, this.#head.vault)
  }

  #setTheme(): void {
    this.#frame?.setNight(this.#theme.isNight())
    this.#save()
  }

  #setPhone(): void {
    find('card', HTMLElement).classList.toggle('phone', this.#phone.checked)
    this.#save()
  }

  #save(): void {
    const entry = this.#current
    if (!entry || !this.#isReady) return
    saveState({
      key: keyOf(entry),
      isAnswer: this.#isAnswer,
      filter: this.#form.read(),
      theme: this.#theme.read(),
      isPhone: this.#phone.checked
    })
  }
}

/** What Anki says in place of a card without a question. */
const blankCard = '<p>The front of this card is blank.</p>'

function pickSide(card: RenderedCard | undefined, isAnswer: boolean): string {
  if (!card) return blankCard
  return isAnswer ? card.answer : card.question
}
