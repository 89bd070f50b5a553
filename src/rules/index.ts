import type {Rule} from '../types/index.js'
import {abbreviation} from './abbreviation.js'
import {boldCloze} from './bold-cloze.js'
import {boldDefinition} from './bold-definition.js'
import {headingList} from './heading-list.js'
import {leadInList} from './lead-in-list.js'
import {proseDefinition} from './prose-definition.js'
import {questionHeading} from './question-heading.js'
import {tableRow} from './table-row.js'
import {termDefinition} from './term-definition.js'

/** All rules; where two read the same part of a note, the one that stands first here wins. */
export const rules: ReadonlyArray<Rule> = [
  questionHeading,
  leadInList,
  headingList,
  boldDefinition,
  termDefinition,
  tableRow,
  abbreviation,
  proseDefinition,
  boldCloze
]
