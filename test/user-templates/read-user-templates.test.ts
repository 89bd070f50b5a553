import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {EnvironmentError} from '../../src/environment-error.js'
import {reportMessage} from '../../src/report/message.js'
import {readTemplates} from '../../src/templates.js'
import {copyTemplates, readUserTemplates, TemplateError} from '../../src/user-templates/index.js'
import {createFolder} from '../vault/create-folder.js'

/** Read a folder `looks` in a vault. */
function read(files: Record<string, string | Uint8Array>) {
  const vault = createFolder()
  const folder = createFolder(files)
  return readUserTemplates(folder, join(vault, '..', 'vault'))
}

/** What is wrong with a folder, less its path. */
function faultsOf(files: Record<string, string | Uint8Array>): string[] {
  const folder = createFolder(files)
  try {
    readUserTemplates(folder, folder)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    return error.details.map((line) => line.replace(`${folder}/`, ''))
  }
  return []
}

describe('templates of the user', () => {
  it('take the place of ours file by file', () => {
    const own = read({'style.css': '\uFEFF.card {\r\n}\r\n\r\n', 'qa-back.html': '{{Back}}'})
    expect(own.templates).toEqual({
      ...readTemplates(),
      style: '.card {\n}\n',
      qaBack: '{{Back}}\n'
    })
    expect(own.messages).toEqual([])
  })

  it('may be copies of ours', () => {
    const folder = join(createFolder(), 'new/looks')
    copyTemplates(folder)
    expect(readUserTemplates(folder, folder)).toEqual({templates: readTemplates(), messages: []})
    expect(() => copyTemplates(folder)).toThrow('There is a template already')
  })

  it('are wanted where a folder is named', () => {
    expect(() => readUserTemplates(join(createFolder(), 'none'), '.')).toThrow(EnvironmentError)
    expect(() => readUserTemplates(createFolder({'style.css/a': ''}), '.')).toThrow(
      'Cannot read the template'
    )
  })

  it.each([
    [
      'an unknown field, where it stands',
      {'qa-front.html': '\n\n    {{Fornt}}{{Front}}\n'},
      'qa-front.html:3:5: error: Unexpected field `Fornt`, expected one of Front, Back, Reverse, Extra, Context, Source, Media, Id, Reserved [template]'
    ],
    [
      'an unclosed section, with Windows line ends',
      {'cloze-back.html': '\uFEFF<p>\r\n{{cloze:Text}}{{#Extra}}{{Extra}}\r\n'},
      'cloze-back.html:2:15: error: Unexpected end in a section, expected `{{/Extra}}` [template]'
    ],
    [
      'a front that is blank on some cards',
      {'qa-front.html': '{{#Extra}}{{Front}}{{/Extra}}'},
      'qa-front.html:1:1: error: Unexpected front that is blank on some cards, expected `{{Front}}` on all [template]'
    ],
    [
      'a blank cloze front',
      {'cloze-front.html': '{{#Context}}{{cloze:Text}}{{/Context}}'},
      'cloze-front.html:1:1: error: Unexpected front that is blank on some cards, expected `{{cloze:Text}}` on all [template]'
    ],
    [
      'a second direction that all cards would have',
      {'qa-reverse-front.html': '{{#Reverse}}{{Back}}{{/Reverse}}{{Deck}}'},
      'qa-reverse-front.html:1:1: error: Unexpected front on cards that are asked in one direction only, expected all of it between `{{#Reverse}}` and `{{/Reverse}}` [template]'
    ],
    [
      'a second direction that no card has',
      {'qa-reverse-front.html': '{{#Reverse}}{{#Extra}}{{Back}}{{/Extra}}{{/Reverse}}'},
      'qa-reverse-front.html:1:1: error: Unexpected front that is blank on some cards, expected `{{Back}}` on all [template]'
    ],
    [
      'what is no text',
      {'style.css': Uint8Array.of(0x0a, 0x61, 0xff)},
      'style.css:2:2: error: Unexpected bytes, expected UTF-8 [template]'
    ]
  ])('refuses %s', (_, files, fault) => {
    expect(faultsOf(files)).toEqual([fault])
  })

  it('names the faults of all files', () => {
    expect(faultsOf({'qa-back.html': '{{A}}{{B}}', 'cloze-back.html': 'x'})).toHaveLength(3)
  })

  it('warns of files and filters that it does not know', () => {
    const folder = createFolder({
      'looks/qa-back.html': '{{emphasis:Back}}',
      'looks/styles.css': '',
      'looks/.DS_Store': ''
    })
    const {messages} = readUserTemplates(join(folder, 'looks'), folder)
    expect(messages.map(reportMessage)).toMatchObject([
      {path: 'looks/qa-back.html', line: 1, severity: 'warning', rule: 'template'},
      {
        path: 'looks/styles.css',
        line: 1,
        severity: 'warning',
        rule: 'template',
        reason: expect.stringMatching(/^Unexpected file.*\(Did you mean style\.css\?\)$/)
      }
    ])
  })
})
