import {execFileSync} from 'node:child_process'
import {mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {onTestFinished} from 'vitest'
import {build} from '../../src/build.js'
import {stampNoteTypes} from '../../src/identify/index.js'
import {emptyLedger, formatLedger, parseLedger} from '../../src/ledger/index.js'
import type {MessageRuleId} from '../../src/message-rules/index.js'
import {readTemplates} from '../../src/templates.js'
import type {BuildResult} from '../../src/types/index.js'
import {readUserTemplates} from '../../src/user-templates/index.js'
import {reportNoteTypes} from '../../src/user-templates/report-note-types.js'
import {type ReadFile, readVault} from '../../src/vault.js'
import {createFolder} from '../vault/create-folder.js'

const note = '# Cells\n\n- **Osmosis**: diffusion through a membrane\n'

/** A note that shows a file. */
function embedding(path: string): string {
  return `# Cells\n\n- **Wall**: ![[${path}]] the coat of a plant cell\n`
}

/** What must be so for messages that no text of a note gives; each gives the messages of a build. */
export const situations: Readonly<
  Partial<Record<MessageRuleId, () => Promise<ReadonlyArray<VFileMessage>>>>
> = {
  'unsupported-media': () =>
    buildFolder(createFolder({'a.md': embedding('a.docx'), 'a.docx': 'text'})),
  'large-media'() {
    const folder = createFolder({'a.md': embedding('a.mp4'), 'a.mp4': ''})
    // Takes no room on the disk.
    truncateSync(join(folder, 'a.mp4'), 100 * 2 ** 20 + 1)
    return buildFolder(folder)
  },
  svg: () =>
    buildFolder(createFolder({'a.md': embedding('a.svg'), 'a.svg': '<svg><script/></svg>'})),
  'file-encoding': () => buildFolder(createFolder({'a.md': Uint8Array.of(0x63, 0xff, 0x0a)})),
  'file-name'() {
    const folder = createFolder()
    writeFileSync(Buffer.from(`${folder}/\xff.md`, 'latin1'), note)
    return buildFolder(folder)
  },
  'unreadable-file': () =>
    buildFolder(createFolder({'a.md': note}), () => {
      throw Object.assign(new Error('EACCES: permission denied'), {code: 'EACCES'})
    }),
  'unreadable-folder'() {
    const folder = createFolder()
    // Longer than any path may be: not even root can list it. Only the shell goes there and back.
    const name = 'd'.repeat(250)
    const deepen = 'for i in $(seq 20); do mkdir $1; cd $1; done'
    execFileSync('bash', ['-c', deepen, 'bash', name], {cwd: folder})
    onTestFinished(() => void execFileSync('rm', ['-r', join(folder, name)]))
    return buildFolder(folder)
  },
  'vault-file'() {
    const folder = createFolder({'outside.md': note})
    mkdirSync(join(folder, 'notes'))
    symlinkSync('../outside.md', join(folder, 'notes/link.md'))
    return buildFolder(join(folder, 'notes'))
  },
  async 'lost-cards'() {
    const {ledger} = await buildVault(createFolder({'a.md': note}))
    const options = {config: {name: 'Vault', formats: []}, ledger, now: 2}
    return (await build([], {...options, media: async () => undefined})).messages
  },
  async template() {
    const folder = createFolder({'looks/styles.css': ''})
    return readUserTemplates(join(folder, 'looks'), folder).messages
  },
  async 'note-types'() {
    const path = 'ledger.jsonl'
    const {ledger} = await buildVault(createFolder({'a.md': note}))
    const before = {path, ledger, bytes: undefined, isUntidy: false, messages: []}
    const changed = stampNoteTypes(ledger, {...readTemplates(), style: ''}, {now: 2})
    return reportNoteTypes(before, changed, true)
  },
  async 'ledger-merge'() {
    const {ledger} = await buildVault(createFolder({'a.md': note}))
    const [header = '', line = ''] = [...formatLedger(ledger)].join('').split('\n')
    const merged = `${[header, line, line].join('\n')}\n`
    return parseLedger(Buffer.from(merged), 'ledger.jsonl').messages
  }
}

async function buildFolder(folder: string, readFile?: ReadFile) {
  return (await buildVault(folder, readFile)).messages
}

function buildVault(folder: string, readFile?: ReadFile): Promise<BuildResult> {
  const {files, name, media} = readVault(folder, readFile && {readFile})
  return build(files, {config: {name, formats: []}, ledger: emptyLedger, media, now: 1})
}
