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
    pattern: /^(?<clause>(?:если|когда)\s[^,;:]+),\s+(?:то\s+)?(?<main>[^:?]+)$/iu,
    question: 'Что происходит, {}?'
  }
}

/** The pattern of a language, by its primary subtag. */
export function conditionOf(id: string): ClausePattern | undefined {
  return conditions[id]
}

/**
 * English sentences that give a reason: who, how, what and why. Purposes count only with verbs that
 * name an aim; a bare "to" is any infinitive.
 */
export const englishReasons: ReadonlyArray<RegExp> = [
  /^(?<subject>[^,;:]{2,60}?)\s(?<auxiliary>is|are|was|were|can|cannot|must|should|may)\s(?<rest>[^,;:]{6,160}?)(?:,?\s(?=because of\s)|,?\s(?:because|since(?=\s\p{L}+\s\p{L}+\s))\s|,?\s(?=in order to\s|so that\s|to (?:prevent|avoid|ensure|protect|reduce|improve|minimi[sz]e|maximi[sz]e|maintain|keep|guarantee|preserve|increase|limit|save|make sure)\s))(?<reason>[^;:?]+)$/iu,
  // "Gateways must be redundant: without them, nothing works."
  /^(?<subject>[^,;:]{2,60}?)\s(?<auxiliary>must|should|cannot)\s(?<rest>[^,;:]{6,120}?):\s+(?<reason>[^;:?]{12,})$/iu
]

/** Words at the start that tie a sentence to the one before it, by language. */
export const connectives: Readonly<Record<string, RegExp>> = {
  en: /^(?:similarly|likewise|analogously|conversely|however|thus|therefore|hence|otherwise|moreover|furthermore|then|so)[\s,]/i,
  de: /^(?:andernfalls|sonst|somit|folglich|demnach|daraufhin|danach|dadurch|hierdurch)\s/i,
  zh: /^(?:则|則|否则|否則|此时|此時|这时|這時|于是|於是|那么|那麼|从而|從而|即|其中|如此)/u
}
