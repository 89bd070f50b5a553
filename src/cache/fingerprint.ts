import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of this package's code: compiled or, where it runs from its sources, these. */
const ownCode = fileURLToPath(new URL('..', import.meta.url))

/** Beside the code: the package, and what npm has installed below or beside the package. */
const versionFiles = [
  '../package.json',
  '../node_modules/.package-lock.json',
  '../../.package-lock.json'
]

/**
 * Fingerprint of all code that a reading hangs on: this package's own files, its dependencies as
 * `package.json` and npm name them, and Node with its Unicode tables. Whoever changes a rule never
 * gets cards of the old one.
 *
 * @param code Folder of the code, in the folder of the package.
 * @returns SHA-256, hex.
 * @throws {Error} If the code can't be read.
 */
export function fingerprint(code = ownCode): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions))
  const names = readdirSync(code, {recursive: true, encoding: 'utf8'}).filter(isCode).sort()
  for (const name of [...names, ...versionFiles]) {
    const path = join(code, name)
    if (existsSync(path)) hash.update(`\0${name}\0`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function isCode(name: string): boolean {
  return /(?<!\.d)\.[jt]s$/.test(name)
}
