import type {Rule} from '../types/index.js'
import {abbreviation} from './abbreviation.js'
import {boldCloze} from './bold-cloze.js'
import {boldDefinition} from './bold-definition.js'
import {calloutDefinition} from './callout-definition.js'
import {clauseFact} from './clause-fact.js'
import {condition} from './condition.js'
import {headingList} from './heading-list.js'
import {inlineList} from './inline-list.js'
import {italicCloze} from './italic-cloze.js'
import {labelHeading} from './label-heading.js'
import {leadInList} from './lead-in-list.js'
import {markedDefinition} from './marked-definition.js'
import {numberCloze} from './number-cloze.js'
import {proseDefinition} from './prose-definition.js'
import {proseFact} from './prose-fact.js'
import {questionHeading} from './question-heading.js'
import {questionLine} from './question-line.js'
import {readerLine} from './reader-line.js'
import {reason} from './reason.js'
import {subheadingList} from './subheading-list.js'
import {tableRow} from './table-row.js'
import {telegramLine} from './telegram-line.js'
import {termDefinition} from './term-definition.js'

/** All rules; where two read the same part of a note, the one that stands first here wins. */
export const rules: ReadonlyArray<Rule> = [
  questionHeading,
  questionLine,
  calloutDefinition,
  leadInList,
  headingList,
  labelHeading,
  subheadingList,
  inlineList,
  boldDefinition,
  termDefinition,
  tableRow,
  abbreviation,
  condition,
  readerLine,
  reason,
  proseDefinition,
  markedDefinition,
  proseFact,
  clauseFact,
  telegramLine,
  boldCloze,
  italicCloze,
  numberCloze
]
