import {type FileConfig, readConfig} from '../config/index.js'
import {EnvironmentError} from '../environment-error.js'
import {assertSafeName} from '../exporters/index.js'
import {defaultLedgerPath} from '../ledger-file.js'
import {createPathFilter} from '../select-paths.js'
import type {Column, Config, Format} from '../types/index.js'
import type {UserTemplates} from '../user-templates/index.js'
import {nameVault, readVault, type Vault} from '../vault.js'

/** Flags that say what the configuration says as well, or in its place. */
export interface ConfigFlags {
  out?: string
  format?: ReadonlyArray<Format>
  columns?: ReadonlyArray<Column>
  ankiHeaders?: boolean
  deck?: string
  ledger?: string
}

/** What a run is about, by its flags and the configuration of the vault. */
export interface Setup {
  config: Config
  ledgerPath: string
  /** Output folder; `-` is the standard output. */
  out: string
  /** Folder of templates; those of this package where none is named. */
  templateFolder: string | undefined
}

/** A vault, ready to be built. */
export interface OpenVault extends Setup {
  vault: Vault
  /** From `templateFolder`. */
  userTemplates: UserTemplates | undefined
}

/** Output folder where nothing is said. */
const defaultOut = 'out'

/**
 * Read a vault as its configuration and the flags have it: flags win.
 *
 * @throws {EnvironmentError} If the vault, its configuration or its templates can't be read or used.
 */
export async function openVault(directory: string, flags: ConfigFlags): Promise<OpenVault> {
  const setup = await readSetup(directory, flags)
  const vault = readVault(directory, {paths: await createPathFilter(setup.config)})
  return {...setup, vault, userTemplates: await readTemplateFolder(setup, directory)}
}

/** Loaded where it is needed, as most vaults have no templates. */
async function readTemplateFolder({templateFolder}: Setup, directory: string) {
  if (templateFolder === undefined) return undefined
  const {readUserTemplates} = await import('../user-templates/index.js')
  return readUserTemplates(templateFolder, directory)
}

/**
 * Tell what a run is about, without a look at the notes.
 *
 * @throws {EnvironmentError} If the configuration can't be read or used.
 */
export async function readSetup(directory: string, flags: ConfigFlags): Promise<Setup> {
  const {
    out = defaultOut,
    ledger = defaultLedgerPath(directory),
    templates,
    ...file
  } = await readConfig(directory)
  const config = createConfig(directory, file, flags)
  const ledgerPath = flags.ledger ?? ledger
  return {config, ledgerPath, out: flags.out ?? out, templateFolder: templates}
}

function createConfig(
  directory: string,
  {name = nameVault(directory), formats, ...file}: FileConfig,
  {format = formats, deck = file.deck, columns, ankiHeaders}: ConfigFlags
): Config {
  if (!format || format.includes('apkg')) checkName(name)
  if (columns && format && !format.includes('csv'))
    throw new EnvironmentError(
      "Option '--columns' needs format csv, which the configuration leaves out"
    )
  return {
    ...file,
    name: name.normalize('NFC'),
    ...(format && {formats: format}),
    ...(deck !== undefined && {deck}),
    ...(columns && {columns}),
    ...(ankiHeaders !== undefined && {ankiHeaders})
  }
}

function checkName(name: string): void {
  try {
    assertSafeName(name)
  } catch (cause) {
    throw new EnvironmentError('Cannot name the package after the vault', {cause})
  }
}
