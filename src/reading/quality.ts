import type {Note} from '../types/index.js'

/** Words for how something is, by endings that few nouns have. */
const quality =
  /^(?:[\p{L}-]{3,}(?:[^e]ed|less|ful|ible|ous)|shared|private|public|basic|standard|premium|free|simple|complex|symbolic|iconic|static|dynamic|automatic|manual|internal|external|global|local|optional|permanent|temporary|active|passive|positive|negative|open|closed|hot|cold|cool|direct|indirect|fast|slow|high|low)$/u

/** Nouns with such an ending. */
const nouns = /^(?:handful|spoonful|crucible|mandible|seed|need|speed|feed|breed|weed)$/u

/** "Fully managed", "phonetically consistent", "limited to one region". */
const phrase =
  /^(?:(?!early|daily|weekly|monthly|yearly|hourly|family|supply|assembly|friendly|only|reply)\p{L}{3,}ly\s[\p{L}-]+|\p{L}{2,}[^e]ed\s(?:to|by|for|in|on|with|from|as)\s.+)$/u

/** Whether an English term says how something is, and not what it is: "Shared", "Authenticated". */
export function isQuality(term: string, {language}: Note): boolean {
  const text = term.trim().toLowerCase()
  return language === 'en' && (phrase.test(text) || (quality.test(text) && !nouns.test(text)))
}
