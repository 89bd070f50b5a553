import {constants, copyFileSync, existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {EnvironmentError} from '../environment-error.js'
import {templateFiles, templateFolder} from '../templates.js'

/**
 * Copy the templates of this package into a folder, to be changed there; never over a file.
 *
 * @throws {EnvironmentError} If one of them is there already, or can't be written.
 */
export function copyTemplates(folder: string): void {
  const files = Object.values(templateFiles).map((name) => ({name, path: join(folder, name)}))
  const known = files.find(({path}) => existsSync(path))
  if (known)
    throw new EnvironmentError(
      `There is a template already, \`${known.path}\`; the folder was left as it is`
    )
  try {
    mkdirSync(folder, {recursive: true})
    for (const {name, path} of files)
      copyFileSync(join(templateFolder, name), path, constants.COPYFILE_EXCL)
  } catch (cause) {
    throw new EnvironmentError(`Cannot write templates into \`${folder}\``, {cause})
  }
}
