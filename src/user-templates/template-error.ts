import {EnvironmentError} from '../environment-error.js'
import {formatMessage} from '../report/message.js'

/** What is wrong with a file of a template folder, and where. */
export interface FileFault {
  /** Of the file, as the user will look for it. */
  path: string
  line: number
  column: number
  reason: string
}

/** Templates that can't be used: the run stops before anything is written. */
export class TemplateError extends EnvironmentError {
  override name = 'TemplateError'

  /** @param folder Of the templates, as the user will look for it. */
  constructor(folder: string, faults: ReadonlyArray<FileFault>) {
    const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`
    super(`Cannot use the templates in \`${folder}\` with ${count}. Nothing was written`)
    this.details = faults.map((fault) =>
      formatMessage({...fault, severity: 'error', rule: 'template'})
    )
  }
}
