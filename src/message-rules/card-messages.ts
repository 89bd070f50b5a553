import type {MessageRule} from './message-rule.js'

/** Messages about cards that were dropped or look poor. */
export const cardMessages = [
  {
    id: 'empty-side',
    severities: ['warning'],
    description: 'The question or the answer has no text; there is no card.',
    advice: 'Write what is missing, or leave the line as it is if it is no fact to learn.',
    example: '# Cells\n\n## What does a cell look like?\n\n<br>\n'
  },
  {
    id: 'open-pronoun',
    severities: ['warning'],
    description:
      'The question begins with “it”, “they”, “this” or the like, and nothing says what is meant; there is no card.',
    advice: 'Name the thing instead of the pronoun, or put the fact below a heading that names it.',
    example: '# Mushrooms\n\n## They grow where?\n\nIn the dark.\n'
  },
  {
    id: 'long-answer',
    severities: ['warning'],
    description:
      'More than 40 words are hard to recall and to grade; an answer of more than 80 words gives no card.',
    advice:
      'Let the first sentence answer and say the rest in further sentences, or make a list of it.',
    example:
      '# Bridges\n\n## Why do bridges have joints?\n\nSteel and concrete grow when the sun warms them in summer and shrink when they cool down in winter, so that a long bridge without gaps in its roadway would bend, crack or push against its own ends with a force that no bearing could hold for long.\n'
  },
  {
    id: 'long-question',
    severities: ['warning'],
    description: 'The question and its context have more than 60 words; there is no card.',
    advice: 'Shorten the heading, the lead-in or the title.',
    example:
      '# Bridges\n\n## When the engineers of the nineteenth century, who had neither computers nor tables of the strength of steel, had to decide how thick the cables of a bridge must be to carry trains, wagons and crowds in any weather, and could not try it out beforehand because a bridge is built only once, what did they do to be on the safe side?\n\nThey made them six times as strong.\n'
  },
  {
    id: 'answer-in-question',
    severities: ['warning'],
    description: 'The question or its context holds the answer; there is no card.',
    advice: 'Ask in other words, or rename the heading or title that gives the answer away.',
    example: '# Weather\n\n## Is the sky at noon blue?\n\nBlue.\n'
  },
  {
    id: 'shown-elsewhere',
    severities: ['warning'],
    description:
      'The card speaks of a picture, a table or code that stands elsewhere in the note; there is no card.',
    advice: 'Say in words what is to be seen, or leave the line as it is.',
    example: '# Bridges\n\n- Pylon: the red part in the picture above\n'
  },
  {
    id: 'markup',
    severities: ['warning'],
    description:
      'Marks of Markdown, of a template or of HTML are left in the text, as where they were not closed; there is no card.',
    advice: 'Close the marks, or put them into code.',
    example: '# Bridges\n\n- Pylon: the tower that **carries the cables of a bridge\n'
  },
  {
    id: 'no-context',
    severities: ['warning'],
    description:
      'The question is one word, and no title or heading stands above it; there is no card.',
    advice: 'Say more in the question, or give the note a title that names its subject.',
    example: '---\ntitle: Really\n---\n\n## Really?\n\nSteel grows when it gets warm.\n'
  },
  {
    id: 'interference',
    severities: ['warning'],
    description:
      'The same question in the same context has several answers; there is none of these cards.',
    advice:
      'Make the questions differ: put the facts below headings that tell them apart, or join them into one.',
    example:
      '# Cells\n\n- **Cell**: the smallest unit of life\n- **Cell**: a small room of a monk\n'
  },
  {
    id: 'duplicate',
    severities: ['info'],
    description: 'The same question with the same answer again; the first card stays.',
    advice: 'Nothing, unless the fact should stand in one place only.',
    example:
      '# Cells\n\n- **Osmosis**: diffusion through a membrane\n- **Osmosis**: diffusion through a membrane\n'
  },
  {
    id: 'one-way',
    severities: ['info'],
    description:
      'A term is not asked back, because the question back would be a poor one; it is asked forward only.',
    advice: 'Nothing, or make its definition tell the term from others.',
    example:
      '# Vehicles\n\n- **Car**: a vehicle on four wheels that drives on roads\n- **Automobile**: a vehicle on four wheels that drives on roads\n'
  },
  {
    id: 'explicit-card',
    severities: ['info'],
    description:
      'The part of the note holds a card in the syntax of another tool, so no rule makes one of it.',
    advice: 'Nothing, or write the fact as ordinary text. docs/dialects.md lists the syntaxes.',
    example: '# Cells\n\n- **Osmosis**: diffusion :: through a membrane\n'
  },
  {
    id: 'switched-off',
    severities: ['info'],
    description:
      'Frontmatter, a comment `%%no-cards%%` or tags that the configuration includes or excludes leave the note or section out.',
    advice: 'Nothing, or remove what switches it off if you want its cards.',
    example: '# Cells\n\n%%no-cards%%\n\n- **Osmosis**: diffusion through a membrane\n'
  },
  {
    id: 'note-kind',
    severities: ['info'],
    description:
      'The note looks like a plan, the documentation of a program, a template, a journal or a drawing, so no rule reads it.',
    advice: 'Nothing, or write `cards: true` into its frontmatter if it holds facts to learn.',
    example:
      '# Atlas\n\n## Installation\n\nRun the installer.\n\n## Configuration\n\n- **Colour**: the tint of the map\n\n## Contributing\n\nSend a patch.\n'
  },
  {
    id: 'question-heading',
    severities: ['warning'],
    description: 'Nothing stands below a question; there is no card.',
    advice: 'Write the answer below it.',
    example: '# Bridges\n\n## Why do bridges have joints?\n'
  }
] as const satisfies ReadonlyArray<MessageRule>
