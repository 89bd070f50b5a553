import type {ExpectedStep} from './expect-story.js'

/** Stories in which more than the notes is different. */
export const specialStories: Readonly<Record<string, ReadonlyArray<ExpectedStep>>> = {
  'rule-renamed': [
    [{clapper: 'What is Clapper?', yoke: 'What is Yoke?'}],
    [{clapper: 'What is Clapper?', yoke: 'What is Yoke?'}, 'edited yoke']
  ],
  'unreadable-note': [
    [{clapper: 'What is Clapper?', louvre: 'What is Louvre?'}],
    [{copy: 'What is Clapper?', louvre: 'What is Louvre?'}, 'new copy'],
    [{clapper: 'What is Clapper?', louvre: 'What is Louvre?'}, 'edited clapper', 'removed copy']
  ],
  'ignored-card': [
    [{clapper: 'What is Clapper?', yoke: 'What is Yoke?'}],
    [{yoke: 'What is Yoke?'}],
    [{yoke: 'What is Yoke?'}],
    [{yoke: 'What is Yoke?'}],
    [{yoke: 'What is Yoke?'}]
  ],
  'marked-as-removed': [
    [
      {
        clapper: 'What is Clapper?',
        yoke: 'What is Yoke?',
        bronze: 'In a bell of bronze go about […] of copper to one of tin.'
      }
    ],
    [
      {
        clapper: 'What is Clapper?',
        yoke: 'What is Yoke?',
        bronze: 'In a bell of bronze go about […] of copper to one of tin.'
      },
      'removed bronze',
      'removed clapper'
    ],
    [
      {
        clapper: 'What is Clapper?',
        yoke: 'What is Yoke?',
        bronze: 'In a bell of bronze go about […] of copper to one of tin.'
      }
    ],
    [
      {
        clapper: 'What is Clapper?',
        yoke: 'What is Yoke?',
        bronze: 'In a bell of bronze go about […] of copper to one of tin.'
      },
      'returned bronze',
      'returned clapper'
    ]
  ]
}
