import type {ExpectedStep} from './expect-story.js'

/** Stories of block ids and of the deletions of a cloze. */
export const markStories: Readonly<Record<string, ReadonlyArray<ExpectedStep>>> = {
  'block-id-added': [
    [{rag: 'What is Rag paper?', vellum: 'What is Vellum?'}],
    [{rag: 'What is Rag paper?', vellum: 'What is Vellum?'}]
  ],
  'block-id-moves': [
    [{rag: 'What is Rag paper?', vellum: 'What is Vellum?'}],
    [{rag: 'What is Laid paper?', vellum: 'What is Vellum?'}, 'edited rag']
  ],
  'block-id-renamed': [
    [{rag: 'What is Rag paper?'}],
    [{rag: 'What is Rag paper?'}],
    [{rag: 'What is Rag paper?'}]
  ],
  'block-ids-swapped': [
    [{rag: 'What is Rag paper?', vellum: 'What is Vellum?'}],
    [{vellum: 'What is Rag paper?', rag: 'What is Vellum?'}, 'edited rag', 'edited vellum']
  ],
  'text-rewritten-under-block-id': [
    [{rag: 'What is Rag paper?', vellum: 'What is Vellum?'}],
    [{rag: 'What is Papyrus?', vellum: 'What is Vellum?'}, 'edited rag']
  ],
  'two-sentences-under-one-id': [
    [
      {
        kilograms: 'In a year a hive makes […] of honey.',
        miles: 'For a jar of honey a bee flies […] miles.'
      }
    ],
    [
      {
        kilograms: 'In a year a hive makes […] of honey.',
        miles: 'For one jar of honey a bee flies […] miles.'
      },
      'edited kilograms',
      'edited miles'
    ],
    [{miles: 'For one jar of honey a bee flies […] miles.'}, 'removed kilograms']
  ],
  'same-id-in-another-note': [
    [{clapper: 'What is Clapper?'}],
    [{clapper: 'What is Clapper?', louvre: 'What is Louvre?'}, 'moved clapper', 'new louvre']
  ],
  'deletion-removed-and-back': [
    [{honey: 'From about two million flowers a hive makes […] of honey in a year.'}],
    [
      {honey: 'From about […] flowers a hive makes twenty kilograms of honey in a year.'},
      'edited honey'
    ],
    [{honey: 'From about two million flowers a hive makes […] of honey in a year.'}, 'edited honey']
  ],
  'deletion-edited': [
    [{honey: 'From about two million flowers a hive makes […] of honey in a year.'}],
    [{honey: 'From about two million flowers a hive makes […] of honey in a year.'}, 'edited honey']
  ],
  'deletion-added-before': [
    [{honey: 'From about two million flowers a hive makes […] of honey in a year.'}],
    [{honey: 'From about two million flowers a hive makes […] of honey in a year.'}, 'edited honey']
  ],
  'deletion-exchanged': [
    [{honey: 'From about two million flowers a hive makes […] of honey in a year.'}],
    [
      {honey: 'From about […] flowers a hive makes twenty kilograms of honey in a year.'},
      'edited honey'
    ],
    [
      {honey: 'From about two million flowers a hive makes twenty kilograms of honey in a […].'},
      'edited honey'
    ]
  ],
  'another-deletion-at-the-same-time': [
    [{honey: 'From about two million flowers a hive makes […] of honey in a year.'}],
    [
      {honey: 'From about two million flowers a hive makes twenty kilograms of honey in a […].'},
      'edited honey'
    ]
  ],
  'words-around-a-deletion': [
    [{honey: 'In a year a hive makes […] of honey.'}],
    [{honey: 'In a good year a healthy hive makes […] of honey.'}, 'renamed honey']
  ],
  'turned-into-cloze': [
    [{annealing: 'What is Annealing?'}],
    [
      {hundred: 'Annealing is slow cooling of glass in an oven of some […] degrees.'},
      'new hundred',
      'removed annealing'
    ]
  ]
}
