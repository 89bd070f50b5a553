import type {YAMLError} from 'yaml'

/** Say what is wrong with a YAML document, without the place, which is in `pos`. */
export function describeYamlError({message}: YAMLError): string {
  return (message.split('\n', 1)[0] ?? '').replace(/ at line \d+.*$/, '')
}
