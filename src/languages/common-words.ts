/** English endings of words that begin no name: "Requirements", "Educational". */
const commonEnding =
  /(?:[st]ions?|ments?|ness|ances?|ences?|ities|ability|ional|ical|ative|ctive|able|ible|ous)$/

/** Words before the noun of a label: "Key Features". */
const commonWord =
  /^(?:key|main|common|major|minor|typical|important|basic|general|special|specific|primary|secondary|core|supported|required|additional|other|further|different|similar|new|old|risk|best|use|test|text|data|time|user|users|name|names|change|changes|issue|issues|case|cases|challenge|challenges|capability|capabilities|principle|policy|policies|service|services|step|value|values|metric|metrics|event|events|tool|tools|task|tasks|record|records|group|groups|level|levels|item|items|field|fields|and|or)$/

/** Whether an English word, in small letters, is of a label and begins no name. */
export function isCommonWord(word: string): boolean {
  return commonWord.test(word) || commonEnding.test(word)
}
