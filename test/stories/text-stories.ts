import type {ExpectedStep} from './expect-story.js'

/** Stories in which cards come, go or are reworded. */
export const textStories: Readonly<Record<string, ReadonlyArray<ExpectedStep>>> = {
  'abbreviation-replaced': [
    [{nsg: 'What does NSG stand for?'}],
    [{hsm: 'What does HSM stand for?'}, 'new hsm', 'removed nsg']
  ],
  'back-in-other-words': [
    [{matcha: 'What is Matcha?', oolong: 'What is Oolong?'}],
    [{oolong: 'What is Oolong?'}, 'removed matcha'],
    [{matcha: 'What is Matcha?', oolong: 'What is Oolong?'}, 'returned matcha']
  ],
  'bold-removed': [
    [
      {
        clapper: 'What is Clapper?',
        parts: 'In a bell of bronze go about […] of copper to one of tin.'
      }
    ],
    [{clapper: 'What is Clapper?'}, 'removed parts']
  ],
  'cards-switched-off': [
    [{ink: 'What is Iron gall ink?', watermark: 'What is Watermark?'}],
    [{watermark: 'What is Watermark?'}, 'removed ink'],
    [{ink: 'What is Iron gall ink?', watermark: 'What is Watermark?'}, 'returned ink']
  ],
  'clash-appears': [
    [{size: 'What is the size of ink?', watermark: 'What is Watermark?'}],
    [{watermark: 'What is Watermark?'}, 'removed size'],
    [{size: 'What is the size of ink?', watermark: 'What is Watermark?'}, 'returned size']
  ],
  'definition-added': [
    [{clapper: 'What is Clapper?', yoke: 'What is Yoke?'}],
    [{clapper: 'What is Clapper?', crown: 'What is Crown?', yoke: 'What is Yoke?'}, 'new crown']
  ],
  'deleted-and-back': [
    [{matcha: 'What is Matcha?', oolong: 'What is Oolong?'}],
    [{oolong: 'What is Oolong?'}, 'removed matcha'],
    [{oolong: 'What is Oolong?', matcha: 'What is Matcha?'}, 'returned matcha']
  ],
  'details-changed': [
    [{annealing: 'What is Annealing?'}],
    [{annealing: 'What is Annealing?'}, 'edited annealing']
  ],
  'edited-and-undone': [
    [{matcha: 'What is Matcha?'}],
    [{matcha: 'What is Matcha?'}, 'edited matcha'],
    [{matcha: 'What is Matcha?'}, 'edited matcha']
  ],
  'list-item-added': [
    [
      {
        dough: 'What are the two ways to leaven a dough?',
        starter: 'What does a starter consist of?'
      }
    ],
    [
      {
        dough: 'What are the three ways to leaven a dough?',
        starter: 'What does a starter consist of?'
      },
      'edited dough',
      'edited starter'
    ]
  ],
  'made-reversible': [
    [{annealing: 'What is Annealing?'}],
    [{annealing: 'What is Annealing?'}, 'retyped annealing'],
    [{annealing: 'What is Annealing?'}, 'retyped annealing']
  ],
  'question-heading-edited': [
    [{black: 'Why does iron gall ink turn black?', seller: 'Who sold it?'}],
    [{black: 'Why does iron gall ink turn black on paper?', seller: 'Who sold it?'}, 'edited black']
  ],
  'same-answer-twice': [
    [{larbord: 'What is Larbord?', port: 'What is Port?', bow: 'What is Bow?'}],
    [{larbord: 'What is Larboard?', port: 'What is Port?', bow: 'What is Bow?'}, 'renamed larbord'],
    [
      {larbord: 'What is Larboard side?', port: 'What is Port side?', bow: 'What is Bow?'},
      'retyped larbord',
      'retyped port'
    ]
  ],
  'short-answers-replaced': [
    [{port: 'What is Port?', mead: 'What is Mead?'}],
    [{rioja: 'What is Rioja?', mead: 'What is Mead?'}, 'new rioja', 'removed port']
  ],
  'swapped-definitions': [
    [{stalactite: 'What is Stalactite?', stalagmite: 'What is Stalagmite?'}],
    [
      {stalactite: 'What is Stalactite?', stalagmite: 'What is Stalagmite?'},
      'edited stalactite',
      'edited stalagmite'
    ]
  ],
  'table-edited': [
    [
      {
        ashWeight: 'Ash — Weight?',
        ashUse: 'Ash — Use?',
        balsaWeight: 'Balsa — Weight?',
        balsaUse: 'Balsa — Use?'
      }
    ],
    [
      {
        balsaUse: 'Balsa — Use?',
        balsaWeight: 'Balsa — Weight?',
        balsaColour: 'Balsa — Colour?',
        ashUse: 'Ash — Use?',
        ashWeight: 'Ash — Weight?',
        ashColour: 'Ash — Colour?'
      },
      'edited balsaUse',
      'new ashColour',
      'new balsaColour'
    ],
    [
      {
        balsaUse: 'Balsa — Purpose?',
        balsaWeight: 'Balsa — Weight?',
        balsaColour: 'Balsa — Colour?',
        ashUse: 'Ash — Purpose?',
        ashWeight: 'Ash — Weight?',
        ashColour: 'Ash — Colour?'
      },
      'renamed ashUse',
      'renamed balsaUse'
    ]
  ],
  'term-and-answer-at-once': [
    [{gryke: 'What is Gryke?', doline: 'What is Doline?'}],
    [
      {gryke: 'What is Grike?', sinkhole: 'What is Sinkhole?'},
      'edited gryke',
      'new sinkhole',
      'removed doline'
    ]
  ],
  'typo-in-answer': [
    [{bowline: 'What is Bowline?', hitch: 'What is Clove hitch?'}],
    [{bowline: 'What is Bowline?', hitch: 'What is Clove hitch?'}, 'edited bowline']
  ],
  'typo-in-question': [
    [{bowlin: 'What is Bowlin?', hitch: 'What is Clove hitch?'}],
    [{bowlin: 'What is Bowline?', hitch: 'What is Clove hitch?'}, 'renamed bowlin']
  ]
}
