import {find} from './find.js'

/** What the user chose: light, dark, or what the system says. */
export type Theme = 'auto' | 'light' | 'dark'

const night = matchMedia('(prefers-color-scheme: dark)')

/** Light or dark, for the page and its cards. */
export interface ThemeControl {
  read: () => Theme
  write: (theme: Theme) => void
  isNight: () => boolean
  /** Light in place of dark, and the other way round. */
  toggle: () => void
}

/** Take hold of the choice. @param onChange Told after each change, of the system's as well. */
export function createTheme(onChange: () => void): ThemeControl {
  const form = find('looks', HTMLFormElement)
  const read = (): Theme => {
    const theme = new FormData(form).get('theme')
    return theme === 'light' || theme === 'dark' ? theme : 'auto'
  }
  const isNight = () => (read() === 'auto' ? night.matches : read() === 'dark')

  function apply() {
    document.documentElement.dataset.theme = isNight() ? 'dark' : 'light'
    onChange()
  }

  function write(theme: Theme) {
    const radio = form.querySelector<HTMLInputElement>(`input[value="${theme}"]`)
    if (radio) radio.checked = true
    apply()
  }

  document.documentElement.dataset.theme = isNight() ? 'dark' : 'light'
  form.addEventListener('input', apply)
  night.addEventListener('change', apply)
  return {read, write, isNight, toggle: () => write(isNight() ? 'light' : 'dark')}
}
