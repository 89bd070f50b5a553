import {readFileSync} from 'node:fs'

/** Version of this package. */
export function readVersion(): string {
  const description = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  )
  return String(description.version)
}
