import type {Config} from '../types/index.js'

/** What a configuration file says: of the configuration of a build, and where its files are. */
export interface FileConfig extends Partial<Omit<Config, 'ankiHeaders' | 'columns'>> {
  /** Output folder. */
  out?: string
  /** File of the ledger. */
  ledger?: string
  /** Folder of templates. */
  templates?: string
}
