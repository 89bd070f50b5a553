import type {MessageRule} from './message-rule.js'

/** Messages about notes, media and files that could not be used as they are. */
export const fileMessages = [
  {
    id: 'conflict',
    severities: ['warning'],
    description: 'git left the marks of a conflict in the note, with both texts between them.',
    advice: 'Keep one of the two texts and delete the marks.',
    example:
      '# Bridges\n\n<<<<<<< HEAD\n- **Pylon**: the tower that carries the cables\n=======\n- **Pylon**: the pillar that carries the cables\n>>>>>>> other\n'
  },
  {
    id: 'frontmatter',
    severities: ['error', 'warning'],
    description:
      'The frontmatter is no YAML (the text of the note is read all the same), holds a value of the wrong kind, or has no closing `---`.',
    advice: 'Correct the line; put quotes round a value with a colon or a bracket in it.',
    example: '---\ntitle: [Cells\n---\n\n- **Osmosis**: diffusion through a membrane\n'
  },
  {
    id: 'missing-media',
    severities: ['error'],
    description:
      'A picture or sound is not in the vault, or is empty; the card shows a placeholder.',
    advice: 'Put the file into the vault, or correct its name.',
    example: '# Cells\n\n- **Wall**: ![[wall.png]] the coat of a plant cell\n'
  },
  {
    id: 'outside-vault',
    severities: ['error'],
    description: 'A path leads out of the vault; the card shows a placeholder.',
    advice: 'Put the file into the vault, and name it from there.',
    example: '# Cells\n\n- **Wall**: ![](../../wall.png) the coat of a plant cell\n'
  },
  {
    id: 'unsupported-media',
    severities: ['warning'],
    description:
      'A file is embedded that is no picture, sound, video, PDF or note; the card shows a placeholder.',
    advice: 'Embed a picture of it.'
  },
  {
    id: 'large-media',
    severities: ['error', 'warning'],
    description:
      'A file has more than 20 MB, which every phone will have to load; or more than 100 MB, which Anki never syncs: then the card shows a placeholder.',
    advice: 'Make it smaller, or cut out what the card is about.'
  },
  {
    id: 'svg',
    severities: ['error', 'warning'],
    description:
      'An SVG file holds scripts, HTML or what is fetched from elsewhere, which is left out of the picture; or it is no SVG at all, and the card shows a placeholder.',
    advice: 'Nothing if the picture looks right; else export it anew as plain SVG, or as PNG.'
  },
  {
    id: 'missing-embed',
    severities: ['error'],
    description:
      'An embedded note, heading or block is not in the vault, or holds no text; the card shows a placeholder.',
    advice: 'Correct the name of the note, the heading or the id.',
    example: '# Cells\n\n- **Wall**: the coat of a plant cell. ![[#Wood]]\n'
  },
  {
    id: 'embed-cycle',
    severities: ['warning'],
    description:
      'Embedded notes embed each other in a circle, more than five levels deep, or more than 200 from the cards of one note; the card shows the last one as a link.',
    advice: 'Link to one of the notes instead of embedding it.',
    example: '# Walls\n\n## Cells\n\n- **Wall**: the coat of a plant cell. ![[#Cells]]\n'
  },
  {
    id: 'file-encoding',
    severities: ['error'],
    description: 'The note is not UTF-8 text; it is left out.',
    advice: 'Save it as UTF-8 in your editor.'
  },
  {
    id: 'file-name',
    severities: ['error'],
    description: 'The name of a file or folder is not UTF-8; it is left out.',
    advice: 'Rename it.'
  },
  {
    id: 'unreadable-file',
    severities: ['error'],
    description:
      'The system refuses to read a note, picture or sound; cards of the note stay as they are in the ledger.',
    advice: 'Give yourself the right to read the file; the reason stands in brackets.'
  },
  {
    id: 'unreadable-folder',
    severities: ['error'],
    description:
      'The system refuses to list a folder; cards of its notes stay as they are in the ledger.',
    advice: 'Give yourself the right to read the folder; the reason stands in brackets.'
  },
  {
    id: 'vault-file',
    severities: ['error'],
    description:
      'A link leaves the vault, leads nowhere, in circles or to a hidden place; a device stands in the place of a note; or two names differ only in their Unicode form.',
    advice: 'Replace it by the file itself, or rename or remove it.'
  },
  {
    id: 'lost-cards',
    severities: ['error'],
    description:
      'A vault that had cards gives none at all: more likely than that nobody wants them is a wrong or empty folder, or a slip in the configuration, so nothing is recorded and nothing written.',
    advice:
      'Look for the cause that the message names. If all cards are meant to go, delete the ledger, and the decks in Anki.'
  },
  {
    id: 'template',
    severities: ['warning'],
    description:
      'A template of yours holds what Anki does not know, or its folder a file that is no template; a template that Anki could not show stops the command.',
    advice: 'Correct it; the page about templates lists files, fields and filters.'
  },
  {
    id: 'note-types',
    severities: ['warning', 'info'],
    description:
      'The templates changed in a vault whose cards stay in the note types of its first build, because Anki moves no card to another.',
    advice:
      'Nothing, if all vaults that use these note types may look so; otherwise keep the templates of the first build.'
  },
  {
    id: 'ledger-merge',
    severities: ['warning'],
    description:
      'The ledger has two lines for one card, as git leaves them after a merge; the newer one counts.',
    advice: 'Nothing: the next build tidies the ledger.'
  }
] as const satisfies ReadonlyArray<MessageRule>
