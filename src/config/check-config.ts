import {Ajv2020} from 'ajv/dist/2020.js'
import {readSchema} from './config-schema.js'
import {describeFault, type Fault} from './describe-fault.js'

/** Find what the JSON Schema of configurations refuses. */
export function checkConfig(value: unknown): Fault[] {
  const ajv = new Ajv2020({allErrors: true, verbose: true})
  const validate = ajv.compile(readSchema())
  return validate(value) ? [] : (validate.errors ?? []).map(describeFault)
}
