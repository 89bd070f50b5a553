/** What this page uses of MathJax 3. */
interface MathJax {
  startup: {promise: Promise<void>}
  typesetPromise: (elements: Element[]) => Promise<void>
  typesetClear: () => void
  svgStylesheet: () => HTMLStyleElement
}

declare global {
  interface Window {
    MathJax?: unknown
  }
}

/** As Anki has it. */
const packages =
  'base action ams autoload configmacros mathtools mhchem newcommand noundefined require'

/** As Anki has them, but for the menu, which would load more, and glyphs that stay with their formula. */
export const mathSettings = {
  tex: {
    displayMath: [['\\[', '\\]']],
    processEscapes: false,
    processEnvironments: false,
    processRefs: false,
    packages: packages.split(' ')
  },
  svg: {fontCache: 'local'},
  options: {enableMenu: false},
  startup: {typeset: false}
}

const math = /\\[([]/

let loading: Promise<MathJax> | undefined
let queue: Promise<unknown> = Promise.resolve()

/** Show the math in an element, which may stand in another document. */
export function typeset(root: HTMLElement): Promise<unknown> {
  if (!math.test(root.textContent)) return Promise.resolve()
  queue = queue.then(() => typesetNow(root))
  return queue
}

async function typesetNow(root: HTMLElement): Promise<void> {
  // Another card has come meanwhile.
  if (!root.isConnected) return
  loading ??= load()
  const mathJax = await loading
  mathJax.typesetClear()
  await mathJax.typesetPromise([root])
  root.prepend(mathJax.svgStylesheet().cloneNode(true))
}

/** Run the script, which is a part of the page. @throws {Error} If it is not there. */
async function load(): Promise<MathJax> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
  }
  const source = document.getElementById('mathjax')?.textContent
  if (!source) throw new Error('Unexpected page without MathJax')
  window.MathJax = mathSettings
  const script = document.createElement('script')
  script.textContent = source
  document.head.append(script)
  // MathJax has taken the place of its settings.
  const mathJax = window.MathJax as unknown as MathJax
  await mathJax.startup.promise
  return mathJax
}
