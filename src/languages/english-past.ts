import {isVerb} from './english-words.js'

/** Verbs whose past tense is a form of its own, and is no noun or base form as well. */
const irregular = new Map(
  'became become|began begin|brought bring|built build|bought buy|caught catch|chose choose|drew draw|drove drive|fell fall|fought fight|found find|gave give|grew grow|held hold|kept keep|knew know|led lead|left leave|lost lose|made make|met meet|overthrew overthrow|paid pay|ran run|rose rise|saw see|sent send|shook shake|showed show|sold sell|spoke speak|spent spend|stood stand|swore swear|taught teach|took take|undertook undertake|told tell|won win|wore wear|wrote write|broke break'
    .split('|')
    .map((pair): [string, string] => {
      const [past = '', base = ''] = pair.split(' ')
      return [past, base]
    })
)

/** Base form of an English verb in the past tense, `undefined` for other words. */
export function baseOfPast(word: string): string | undefined {
  const known = irregular.get(word)
  if (known !== undefined || !/\p{L}{3}ed$/u.test(word)) return known
  const stem = word.slice(0, -2)
  const bases = [word.replace(/ied$/, 'y'), stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
  return bases.find((base) => base !== word && isVerb(base))
}
