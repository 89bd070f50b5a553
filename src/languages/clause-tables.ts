import {chineseClauses} from './chinese-clauses.js'
import {toTraditional} from './chinese-script.js'
import {type ClauseTable, rewriteTable} from './clause-forms.js'
import {japaneseClauses} from './japanese-clauses.js'
import {koreanClauses} from './korean-clauses.js'

/** Languages whose questions keep the order of the statement: a word stands where the answer stood. */
const tables: Readonly<Record<string, ClauseTable>> = {
  zh: chineseClauses,
  'zh-Hant': rewriteTable(chineseClauses, toTraditional),
  ja: japaneseClauses,
  ko: koreanClauses
}

/** What is known of the clauses of a language, by its id. */
export function clausesOf(id: string): ClauseTable | undefined {
  return tables[id]
}
