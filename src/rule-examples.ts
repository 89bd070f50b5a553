/** For each rule, by its id, a note in which it finds a card. */
export const ruleExamples: Readonly<Record<string, string>> = {
  'question-heading': '## Why do bridges have joints?\nSteel grows when it gets warm.\n',
  'question-line': '- Why do bridges have joints?\n  - Steel grows when it gets warm.\n',
  'callout-definition': '> [!definition] Pylon\n> The tower that carries the cables.\n',
  'inline-list': 'There are two kinds of salt: rock salt and sea salt.\n',
  'lead-in-list': '## VPN gateways\nThey allow for:\n- remote access\n- links between sites\n',
  'heading-list': '## Types of loads\n- live loads\n- dead loads\n',
  'label-heading': '## Caching\n### Purpose\nAnswers come faster when they are kept near.\n',
  'subheading-list': '## Types of muscle\n### Skeletal\n### Smooth\n',
  'bold-definition': '- **Osmosis**: the passage of water through a membrane\n',
  'term-definition': '- `git switch`: changes to another branch\n',
  'table-row': '| Planet | Moons |\n| --- | --- |\n| Mars | two |\n| Earth | one |\n',
  abbreviation: 'Files come from a content delivery network (CDN).\n',
  'prose-definition': 'A tariff is a tax on imported goods.\n',
  condition: 'If the load grows, the deck bends.\n',
  reason: 'The deck is split into segments because steel grows when it gets warm.\n',
  'marked-definition': 'A graph is *connected* if every two vertices are joined by a path.\n',
  'prose-fact': 'A pylon holds the cables of a bridge.\n',
  'telegram-line': '## Docker Compose\n- Starts several containers with one command\n',
  'bold-cloze': 'The Treaty of Versailles was signed in **1919**.\n',
  'italic-cloze': 'The towers of the bridge stand in *deep caissons* of concrete.\n',
  'number-cloze': 'The bridge has been open to traffic since 1937.\n'
}
