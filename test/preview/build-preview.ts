import {VFile} from 'vfile'
import {build, emptyLedger} from '../../src/index.js'
import {collectPreview, type PreviewAssets, type PreviewData} from '../../src/preview/index.js'
import type {BuildOptions, BuildResult} from '../../src/types/index.js'

/** Assets that are easily told apart. */
export const assets: PreviewAssets = {
  body: '<main></main>\n',
  style: 'main { color: red }\n',
  script: 'start()',
  mathJax: 'typeset()'
}

/** Build notes, given by path, without files. */
export function buildNotes(
  notes: Readonly<Record<string, string>>,
  options: Partial<BuildOptions> = {}
): Promise<BuildResult> {
  const files = Object.entries(notes).map(([path, value]) => new VFile({path, value}))
  return build(files, {
    config: {name: 'Vault', formats: []},
    ledger: emptyLedger,
    media: async () => undefined,
    now: 1_767_225_600,
    ...options
  })
}

/** Collect what a preview of notes shows. */
export async function previewNotes(
  notes: Readonly<Record<string, string>>,
  options: Partial<BuildOptions> = {}
): Promise<PreviewData> {
  return collectPreview(await buildNotes(notes, options), 'Vault')
}
