import type {ExpectedStep} from './expect-story.js'

/** Stories in which what a card says stays, and all round it changes. */
export const placeStories: Readonly<Record<string, ReadonlyArray<ExpectedStep>>> = {
  reorder: [
    [{bowline: 'What is Bowline?', hitch: 'What is Clove hitch?', knot: 'What is Reef knot?'}],
    [{knot: 'What is Reef knot?', bowline: 'What is Bowline?', hitch: 'What is Clove hitch?'}]
  ],
  'reworded-heading': [
    [
      {
        flour: 'What are the kinds of flour (2)?',
        days: 'Before it lifts a dough, a starter grows for about […].'
      }
    ],
    [
      {
        flour: 'What are the types of flour (2)?',
        days: 'Before it lifts a dough, a starter grows for about […].'
      },
      'moved days',
      'renamed flour'
    ]
  ],
  'renamed-file': [
    [{jib: 'What is Jib?', leech: 'What is Leech?'}],
    [{jib: 'What is Jib?', leech: 'What is Leech?'}, 'moved jib', 'moved leech'],
    [
      {jib: 'What is Jib?', leech: 'What is Leech?', boom: 'What is Boom?'},
      'edited leech',
      'moved jib',
      'new boom'
    ]
  ],
  'moved-folder': [
    [{jib: 'What is Jib?', gale: 'What is Gale?'}],
    [{jib: 'What is Jib?', gale: 'What is Gale?'}, 'moved gale', 'moved jib']
  ],
  'swapped-names': [
    [
      {
        port: 'What is Port?',
        larboard: 'What is Larboard?',
        starboard: 'What is Starboard?',
        steerboard: 'What is Steerboard?'
      }
    ],
    [
      {
        starboard: 'What is Starboard?',
        steerboard: 'What is Steerboard?',
        port: 'What is Port?',
        larboard: 'What is Larboard?'
      },
      'moved larboard',
      'moved port',
      'moved starboard',
      'moved steerboard'
    ]
  ],
  'section-moved': [
    [
      {
        rennet: 'What is Rennet?',
        roquefort: 'What is Roquefort?',
        weeks: 'Within about […] blue mould grows through a cheese.',
        hypha: 'What is Hypha?'
      }
    ],
    [
      {
        rennet: 'What is Rennet?',
        hypha: 'What is Hypha?',
        roquefort: 'What is Roquefort?',
        weeks: 'Within about […] blue mould grows through a cheese.'
      },
      'moved roquefort',
      'moved weeks'
    ]
  ],
  'note-split': [
    [{basalt: 'What is Basalt?', gneiss: 'What is Gneiss?', marble: 'What is Marble?'}],
    [
      {basalt: 'What is Basalt?', gneiss: 'What is Gneiss?', marble: 'What is Marble?'},
      'edited marble',
      'moved basalt',
      'moved gneiss'
    ]
  ],
  'notes-merged': [
    [{basalt: 'What is Basalt?', marble: 'What is Marble?'}],
    [{basalt: 'What is Basalt?', marble: 'What is Marble?'}, 'moved basalt', 'moved marble']
  ],
  'note-duplicated': [
    [{neap: 'What is Neap tide?', spring: 'What is Spring tide?'}],
    [
      {
        copyNeap: 'What is Neap tide?',
        copySpring: 'What is Spring tide?',
        neap: 'What is Neap tide?',
        spring: 'What is Spring tide?'
      },
      'new copyNeap',
      'new copySpring'
    ],
    [
      {
        copyNeap: 'What is Neap tide?',
        ebb: 'What is Ebb?',
        neap: 'What is Neap tide?',
        spring: 'What is Spring tide?'
      },
      'new ebb',
      'removed copySpring'
    ]
  ],
  'new-text-in-the-old-place': [
    [{anchor: 'What is Anchor?'}],
    [{brand: 'What is Anchor?', anchor: 'What is Anchor?'}, 'moved anchor', 'new brand']
  ],
  'nested-deeper': [
    [{annealing: 'What is Annealing?', lehr: 'What is Lehr?'}],
    [{lehr: 'What is Lehr?', annealing: 'What is Annealing?'}, 'moved annealing', 'moved lehr']
  ],
  'title-changed': [
    [{annealing: 'What is Annealing?'}],
    [{annealing: 'What is Annealing?'}, 'moved annealing']
  ],
  'headings-numbered': [
    [{furnace: 'What are the kinds of furnace (2)?'}],
    [{furnace: 'What are the kinds of furnace (2)?'}]
  ],
  'deck-changed': [
    [{annealing: 'What is Annealing?'}],
    [{annealing: 'What is Annealing?'}, 'moved annealing']
  ],
  'tag-added': [
    [{annealing: 'What is Annealing?'}],
    [{annealing: 'What is Annealing?'}, 'retagged annealing']
  ],
  'image-renamed': [[{legend: 'What is Legend?'}], [{legend: 'What is Legend?'}]],
  'image-replaced': [[{legend: 'What is Legend?'}], [{legend: 'What is Legend?'}, 'edited legend']],
  'language-changed': [
    [{quarz: 'What is Quarz?', soda: 'What is Soda?'}],
    [
      {quarz: 'Was versteht man unter „Quarz“?', soda: 'Was kennzeichnet „Soda“?'},
      'renamed quarz',
      'renamed soda'
    ]
  ],
  'note-translated': [
    [{soda: 'What does Soda lower?', lime: 'What does Lime keep?'}],
    [
      {soda: 'Was kennzeichnet „Soda“?', kalk: 'Was schützt „Kalk“?'},
      'edited soda',
      'new kalk',
      'removed lime'
    ]
  ],
  'same-card-under-two-headings': [
    [
      {
        greenSteeping: 'What is Steeping?',
        greenRolling: 'What is Rolling?',
        blackSteeping: 'What is Steeping?',
        blackRolling: 'What is Rolling?'
      }
    ],
    [
      {
        whiteSteeping: 'White — Steeping?',
        whiteRolling: 'White — Rolling?',
        greenSteeping: 'Green — Steeping?',
        greenRolling: 'Green — Rolling?',
        blackSteeping: 'Black — Steeping?',
        blackRolling: 'Black — Rolling?'
      },
      'new whiteRolling',
      'new whiteSteeping',
      'renamed blackRolling',
      'renamed blackSteeping',
      'renamed greenRolling',
      'renamed greenSteeping'
    ]
  ],
  'edited-under-two-headings': [
    [{green: 'What is Steeping?', black: 'What is Steeping?'}],
    [{green: 'What is Steeping?', black: 'What is Steeping?'}, 'edited black', 'edited green']
  ],
  'tag-respelt': [
    [{annealing: 'What is Annealing?'}],
    [{annealing: 'What is Annealing?'}, 'retagged annealing']
  ],
  'moved-and-shortened': [
    [{gluten: 'What is Gluten?', caramel: 'What is Caramel?'}],
    [
      {gluten: 'What is Gluten?', ash: 'What is Ash?', caramel: 'What is Caramel?'},
      'edited gluten',
      'new ash'
    ]
  ]
}
