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
        kilograms: 'A hive makes […] of honey in a year.',
        miles: 'A bee flies […] miles for a jar of honey.'
      }
    ],
    [
      {
        kilograms: 'A hive makes […] of honey in a year.',
        miles: 'A bee flies […] miles for one jar of honey.'
      },
      'edited kilograms',
      'edited miles'
    ],
    [{miles: 'A bee flies […] miles for one jar of honey.'}, 'removed kilograms']
  ],
  'same-id-in-another-note': [
    [{clapper: 'What is Clapper?'}],
    [{clapper: 'What is Clapper?', louvre: 'What is Louvre?'}, 'moved clapper', 'new louvre']
  ],
  'deletion-removed-and-back': [
    [{kilograms: 'A hive makes […] of honey from about two million flowers in a year.'}],
    [
      {kilograms: 'A hive makes twenty kilograms of honey from about […] flowers in a year.'},
      'edited kilograms'
    ],
    [
      {kilograms: 'A hive makes […] of honey from about two million flowers in a year.'},
      'edited kilograms'
    ]
  ],
  'deletion-edited': [
    [{kilograms: 'A hive makes […] of honey from about two million flowers in a year.'}],
    [
      {kilograms: 'A hive makes […] of honey from about two million flowers in a year.'},
      'edited kilograms'
    ]
  ],
  'deletion-added-before': [
    [{million: 'A hive makes twenty kilograms of honey from about […] flowers in a year.'}],
    [
      {million: 'A hive makes twenty kilograms of honey from about […] flowers in a year.'},
      'edited million'
    ]
  ],
  'deletion-exchanged': [
    [{kilograms: 'A hive makes […] of honey from about two million flowers in a year.'}],
    [
      {kilograms: 'A hive makes twenty kilograms of honey from about […] flowers in a year.'},
      'edited kilograms'
    ],
    [
      {kilograms: 'A hive makes twenty kilograms of honey from about […] flowers in a year.'},
      'edited kilograms'
    ]
  ],
  'another-deletion-at-the-same-time': [
    [{kilograms: 'A hive makes […] of honey from about two million flowers in a year.'}],
    [
      {kilograms: 'A hive makes twenty kilograms of honey from about […] flowers in a year.'},
      'edited kilograms'
    ]
  ],
  'words-around-a-deletion': [
    [{kilograms: 'A hive makes […] of honey in a year.'}],
    [{kilograms: 'A healthy hive makes […] of honey in a good year.'}, 'renamed kilograms']
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
