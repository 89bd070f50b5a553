import type {Language} from '../languages/index.js'
import {isNounPhrase} from './noun-phrase.js'

/** `Value that …`, `the set of …`: what kind of thing, and which of them. */
const kind =
  /^(?:(?:an?|the|any)\s)?(?<noun>\p{L}[\p{L}-]*(?:\s[\p{L}\p{N}-]+){0,4}?)\s(?:that|which|who|of|for|where|used|designed|making|allowing|enabling|providing|containing|consisting|combining)\s/u

/** `Tool to carry …`: a short name before a purpose; longer ones hold a clause. */
const kindToDo =
  /^(?:(?:an?|the|any)\s)?(?<noun>\p{L}[\p{L}-]*(?:\s(?!on\s|in\s|with\s|by\s|from\s)[\p{L}\p{N}-]+(?<!ly)){0,2}?)\sto\s\p{Ll}/u

/** Whether an English text says what kind of thing something is, and which of that kind. */
export function saysKind(text: string, language: Language): boolean {
  if (language.id !== 'en' || language.openingOf?.(text) !== 'other') return false
  if (language.isPredicate?.(text)) return false
  const noun = (kind.exec(text) ?? kindToDo.exec(text))?.groups?.noun
  return noun !== undefined && !noThing.test(noun) && isNounPhrase(noun, language)
}

/** Words that count, compare or say how something is, and verbs that are nouns as often: no kind of thing. */
const noThing =
  /^(?:(?:one|two|three|some|most|many|all|each|every|any|none|lots?|plenty|a few|number|more|less|best|good|great|ideal|example|support|responsible|suitable|useful|need|required?|use|pay|make|get|add|run|built|part|due|available|able|being|commit|possibility|ability|easier|easy|hard|harder|whether|how|near)\b|\p{L}+ly\s|\p{L}+[^\Ws]s\s|\p{L}+ed$)|\shad\b/iu
