import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {EnvironmentError} from '../environment-error.js'

/** Files of the page; the same place seen from `src/` and from `dist/`. */
const folder = new URL('../../dist/preview/', import.meta.url)

/**
 * Anki 2.1.50 and later show math with MathJax 3 (`tex-chtml-full.js`). This is the same version with
 * the same TeX packages, but draws with SVG: the other output needs font files, which could not be
 * in one file with the page, while this one brings its glyphs along.
 *
 * @see https://github.com/ankitects/anki/blob/main/ts/mathjax/index.ts
 */
const mathJaxFile = 'mathjax/es5/tex-svg-full.js'

/** Parts of the page that are the same for all vaults. */
export interface PreviewAssets {
  /** HTML inside `body`. */
  body: string
  style: string
  script: string
  mathJax: string
}

/** Read the parts of the page. @throws {EnvironmentError} If this package is not complete. */
export function readAssets(): PreviewAssets {
  try {
    return {
      body: read(new URL('page.html', folder)),
      style: read(new URL('page.css', folder)),
      script: read(new URL('page.js', folder)),
      mathJax: read(createRequire(import.meta.url).resolve(mathJaxFile))
    }
  } catch (cause) {
    throw new EnvironmentError('Cannot read the files of the preview', {cause})
  }
}

function read(path: URL | string): string {
  return readFileSync(path, 'utf8')
}
