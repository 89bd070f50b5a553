import {EnvironmentError} from '../environment-error.js'
import {formatMessage} from '../report/message.js'

/** What is wrong with a configuration, and where. */
export interface PlacedFault {
  line: number
  column: number
  reason: string
}

/** A configuration that can't be used: the run stops before anything is written. */
export class ConfigError extends EnvironmentError {
  override name = 'ConfigError'

  /** @param path Of the configuration, as the user will look for it. */
  constructor(path: string, faults: ReadonlyArray<PlacedFault>) {
    const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`
    super(`Cannot use the configuration \`${path}\` with ${count}. Nothing was written`)
    this.details = faults.map((fault) =>
      formatMessage({...fault, path, severity: 'error', rule: 'configuration'})
    )
  }
}
