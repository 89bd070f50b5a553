import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {EnvironmentError} from '../../src/environment-error.js'
import {readVault, type Vault} from '../../src/vault.js'
import {createFolder} from './create-folder.js'

const notePaths = ({files}: Vault) => [...files].filter(({value}) => value).map(({path}) => path)
const errors = ({files}: Vault) =>
  [...files].flatMap(({messages}) => messages.map(({file, fatal, reason}) => [file, fatal, reason]))

describe('notes', () => {
  it('are Markdown files in any folder, by code point of their paths', () => {
    const folder = createFolder({'ﬁ.md': '', '😀.md': '', 'b/c.MD': '', 'B.md': '', 'a.txt': ''})
    expect(notePaths(readVault(folder))).toEqual(['B.md', 'b/c.MD', 'ﬁ.md', '😀.md'])
  })

  it('are not taken from hidden places and dependencies', () => {
    const hidden = ['.a.md', '.trash/a.md', 'b/.obsidian/a.md', 'b/node_modules/a.md']
    const folder = createFolder(Object.fromEntries(hidden.map((path) => [path, ''])))
    expect([...readVault(folder).files]).toEqual([])
  })

  it('stand in a folder that is called like a note', () => {
    expect(notePaths(readVault(createFolder({'x.md/y.md': ''})))).toEqual(['x.md/y.md'])
  })

  it('hand on their bytes as they are', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0])
    const [file] = readVault(createFolder({'a.md': bytes})).files
    expect(new Uint8Array(Buffer.from(file?.value ?? ''))).toEqual(bytes)
  })

  it.each([
    'line\nfeed.md',
    'a#b.md',
    'a:b?.md',
    '100 %20.md',
    '👩‍🔬.md',
    `${'x'.repeat(252)}.md`,
    ' .md',
    '\u001b[31m.md',
    '-.md',
    '__proto__.md'
  ])('may be called %j', (name) => {
    const vault = readVault(createFolder({[name]: 'text'}))
    expect(notePaths(vault)).toEqual([name])
    expect(errors(vault)).toEqual([])
  })

  it('have composed names whatever the file system gives', () => {
    const vault = readVault(createFolder({['Ärzte/für.md'.normalize('NFD')]: 'text'}))
    expect(notePaths(vault)).toEqual(['Ärzte/für.md'.normalize('NFC')])
  })
})

describe('a name', () => {
  it('in two Unicode forms counts once, and says so', () => {
    const [composed, decomposed] = ['é.md'.normalize('NFC'), 'é.md'.normalize('NFD')]
    const vault = readVault(createFolder({[composed]: 'one', [decomposed]: 'two'}))
    expect(notePaths(vault)).toEqual([composed])
    expect(errors(vault)).toEqual([
      [composed, true, 'Unexpected second file whose name differs only in its Unicode form']
    ])
  })

  it.runIf(process.platform === 'linux')(
    'that is not UTF-8 is an error, and the rest is read',
    () => {
      const folder = createFolder({'a.md': 'text'})
      const odd = Buffer.from([...Buffer.from(`${folder}/b`), 0xff])
      mkdirSync(odd)
      writeFileSync(Buffer.concat([odd, Buffer.from('.md')]), 'text')
      const vault = readVault(folder)
      expect(notePaths(vault)).toEqual(['a.md'])
      expect(errors(vault)).toEqual([
        ['b\uFFFD', true, 'Unexpected bytes in the name of the folder, expected UTF-8'],
        ['b\uFFFD.md', true, 'Unexpected bytes in the name of the file, expected UTF-8']
      ])
    }
  )
})

describe('a link', () => {
  it('out of the vault is an error and not read', () => {
    const outside = createFolder({'secret.md': '- **a**: b', 'folder/secret.md': ''})
    const folder = createFolder({'a.md': ''})
    symlinkSync(join(outside, 'secret.md'), join(folder, 'b.md'))
    symlinkSync(`../${basename(outside)}/folder`, join(folder, 'c'))
    const vault = readVault(folder)
    expect(notePaths(vault)).toEqual(['a.md'])
    const reason = 'Unexpected link out of the vault, expected one that stays inside'
    expect(errors(vault)).toEqual([
      ['b.md', true, reason],
      ['c', true, reason]
    ])
  })

  it('to a folder whose name begins like the vault is out of it', () => {
    const parent = createFolder({'notes/a.md': '1', 'notes-private/b.md': '2'})
    symlinkSync('../notes-private/b.md', join(parent, 'notes/b.md'))
    expect(notePaths(readVault(join(parent, 'notes')))).toEqual(['a.md'])
  })

  it('to nothing, or to itself, is an error', () => {
    const folder = createFolder({'a.md': '1'})
    symlinkSync('absent.md', join(folder, 'b.md'))
    symlinkSync('c.md', join(folder, 'c.md'))
    const vault = readVault(folder)
    expect(notePaths(vault)).toEqual(['a.md'])
    expect(errors(vault)).toEqual([
      ['b.md', true, 'Unexpected link to nothing, expected a file'],
      ['c.md', true, 'Unexpected loop of links, expected a file']
    ])
  })

  it('to what is read anyway is passed over in silence', () => {
    const folder = createFolder({'a/a.md': '1'})
    symlinkSync('a/a.md', join(folder, 'b.md'))
    symlinkSync('a', join(folder, 'c'))
    symlinkSync('..', join(folder, 'a/up'))
    const vault = readVault(folder)
    expect(notePaths(vault)).toEqual(['a/a.md'])
    expect(errors(vault)).toEqual([])
  })

  it('to a file that is no note by name is a note, once', () => {
    const folder = createFolder({'text.txt': '- **a**: b'})
    symlinkSync('text.txt', join(folder, 'b.md'))
    symlinkSync('text.txt', join(folder, 'a.md'))
    expect(notePaths(readVault(folder))).toEqual(['a.md'])
  })

  it('to a hidden place is an error', () => {
    const folder = createFolder({'.git/a.md': '1'})
    symlinkSync('.git', join(folder, 'git'))
    symlinkSync('.git/a.md', join(folder, 'a.md'))
    const vault = readVault(folder)
    expect(notePaths(vault)).toEqual([])
    expect(errors(vault).map(([path]) => path)).toEqual(['a.md', 'git'])
  })

  it('may lead to the vault itself', () => {
    const folder = createFolder({'real/a.md': '1'})
    symlinkSync('real', join(folder, 'notes'))
    const vault = readVault(join(folder, 'notes'))
    expect(vault.name).toBe('notes')
    expect(notePaths(vault)).toEqual(['a.md'])
  })
})

describe('what cannot be read', () => {
  it('is an error without the path on disk; other notes are read', () => {
    const folder = createFolder({'a.md': '1', 'b.md': '2'})
    const vault = readVault(folder, {
      readFile: (path) => readFileSync(path.replace('a.md', 'a.md/below'))
    })
    expect(notePaths(vault)).toEqual(['b.md'])
    const reason =
      'Unexpected unreadable file (ENOTDIR: not a directory), expected one that can be read'
    expect(errors(vault)).toEqual([['a.md', true, reason]])
  })

  it.runIf(process.platform === 'linux')('may be a folder: too deep for the system', () => {
    const folder = createFolder({'a.md': '1'})
    // Only the shell can go below the longest path, and clean up there.
    const deepen = 'for i in $(seq 20); do mkdir $1; cd $1; done'
    execFileSync('bash', ['-c', deepen, 'bash', 'd'.repeat(250)], {cwd: folder})
    onTestFinished(() => void execFileSync('rm', ['-r', join(folder, 'd'.repeat(250))]))
    const vault = readVault(folder)
    expect(notePaths(vault)).toEqual(['a.md'])
    expect(errors(vault)).toEqual([
      [expect.stringMatching(/^ddd/), true, expect.stringContaining('ENAMETOOLONG')]
    ])
  })

  it.runIf(process.platform !== 'win32')('may be a pipe, on which nothing waits', () => {
    const folder = createFolder()
    execFileSync('mkfifo', [join(folder, 'a.md')])
    expect(errors(readVault(folder))).toEqual([
      ['a.md', true, 'Unexpected device or pipe, expected a file']
    ])
  })

  it('is the vault: absent, or a file', () => {
    const folder = createFolder({'a.md': ''})
    expect(() => readVault(join(folder, 'absent'))).toThrow(EnvironmentError)
    expect(() => readVault(join(folder, 'a.md'))).toThrow(/^Cannot read the vault/)
  })
})

it('names a vault after its folder, composed', () => {
  const folder = createFolder({['Prüfung/a.md'.normalize('NFD')]: ''})
  const vault = readVault(`${folder}/${'Prüfung'.normalize('NFD')}/.`)
  expect(vault.name).toBe('Prüfung'.normalize('NFC'))
})
