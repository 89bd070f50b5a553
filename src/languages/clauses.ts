/** A sentence of two clauses, of which the first asks and the second answers. */
export interface ClausePattern {
  /** Groups `clause`, what the question holds, and `main`, the answer. */
  pattern: RegExp
  /** `{}` for the clause. */
  question: string
}

/**
 * Sentences that say what happens under a condition, by language: conjunctions and the question that
 * takes the clause in unchanged.
 */
const conditions: Readonly<Record<string, ClausePattern>> = {
  en: {
    pattern:
      /^(?<clause>(?:if|when|whenever|in case of|in the event of|unless)\s[^,;:]+),\s+(?:then\s+)?(?<main>[^:?]+)$/iu,
    question: 'What happens {}?'
  },
  de: {
    pattern:
      /^(?:immer\s+)?(?<clause>(?:wenn|falls|sobald)\s[^,;:]+),\s+(?:dann\s+|so\s+)?(?<main>[^:?]+)$/iu,
    question: 'Was gilt, {}?'
  },
  es: {
    pattern: /^(?<clause>(?:si|cuando)\s[^,;:]+),\s+(?<main>[^:?]+)$/iu,
    question: '¿Qué ocurre {}?'
  },
  fr: {
    pattern: /^(?<clause>(?:si|lorsque|quand)\s[^,;:]+),\s+(?:alors\s+)?(?<main>[^:?]+)$/iu,
    question: 'Que se passe-t-il {} ?'
  },
  it: {
    pattern: /^(?<clause>(?:se|quando)\s[^,;:]+),\s+(?:allora\s+)?(?<main>[^:?]+)$/iu,
    question: 'Che cosa succede {}?'
  },
  pt: {
    pattern: /^(?<clause>(?:se|quando)\s[^,;:]+),\s+(?:então\s+)?(?<main>[^:?]+)$/iu,
    question: 'O que acontece {}?'
  },
  ru: {
    pattern:
      /^(?<clause>(?:если|когда)\s[^,;:]+),\s+(?!котор|чтобы\s|что\s)(?:то\s+)?(?<main>[^:?]+)$/iu,
    question: 'Что происходит, {}?'
  },
  uk: {
    pattern:
      /^(?<clause>(?:якщо|коли)\s[^,;:]+),\s+(?!як(?:ий|а|е|і|у|ою|им|ого|их)\s|щоб?\s)(?:то\s+)?(?<main>[^:?]+)$/iu,
    question: 'Що відбувається, {}?'
  },
  pl: {
    pattern:
      /^(?<clause>(?:jeśli|jeżeli|gdy|kiedy)\s[^,;:]+),\s+(?!który|która|które|którą|którego|że\s|aby\s|żeby\s)(?:to\s+)?(?<main>[^:?]+)$/iu,
    question: 'Co się dzieje, {}?'
  },
  nl: {
    pattern: /^(?<clause>(?:als|wanneer|indien)\s[^,;:]+),\s+(?:dan\s+)?(?<main>[^:?]+)$/iu,
    question: 'Wat gebeurt er {}?'
  }
}

/** The pattern of a language, by its primary subtag. */
export function conditionOf(id: string): ClausePattern | undefined {
  return conditions[id]
}

/** Words at the start that tie a sentence to the one before it, by language. */
export const connectives: Readonly<Record<string, RegExp>> = {
  en: /^(?:similarly|likewise|analogously|conversely|however|thus|therefore|hence|otherwise|moreover|furthermore|then|so)[\s,]/i,
  de: /^(?:andernfalls|sonst|somit|folglich|demnach|daraufhin|danach|dadurch|hierdurch)\s/i,
  zh: /^(?:则|則|否则|否則|此时|此時|这时|這時|于是|於是|那么|那麼|从而|從而|即|其中|如此)/u
}

/** The field that an English definition holds in, before its term, or the manner in which it is given. */
export const englishFrame =
  /^(?:(?:In|Within)\s(?!(?:this|that|these|those|such|our|my|his|her|their|its|it|which|case|order|addition|contrast|turn|particular|summary|conclusion|response|comparison|reality)\b|\p{N}|(?:an?|the|some|many|most|all|any|each)\s(?:\p{L}+\s)?(?:cases?|examples?|above|following|past|end|beginning|meantime|way|sense|context|figure)\b)[^,;:.()]{2,50}|(?:Simply put|Put simply|Formally|More formally|Informally|Technically|Basically|Essentially|Strictly speaking)),\s+/u
