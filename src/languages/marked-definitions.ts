/** How the words round a marked term show that their sentence defines it, and what asks for it. */
export interface MarkedDefinition {
  /** With the flag `d`: what ends at the term; groups `subject` and others that the question names, such as `{verb}`. */
  before: RegExp
  /** What follows the term, up to the answer. */
  after: RegExp
  /** `{}` for the term, other names in braces for groups of `before` and `after`. */
  question: string
}

/** The sentence may begin with who calls it so. */
const enSpeaker =
  '(?:(?:then|formally|recall that|clearly),?\\s+)?(?:(?:we|one)\\s+(?:also\\s+)?says?\\s+(?:that\\s+)?)?'
const condition = '(?:if and only if|iff|if|when|whenever|provided(?: that)?)'

/** Sentences of which one part is a marked term and another says what it means, by language. */
const definitions: Readonly<Record<string, ReadonlyArray<MarkedDefinition>>> = {
  en: [
    {
      // "We say that the action is *transitive* if …"
      before: new RegExp(
        `^${enSpeaker}(?<subject>(?:an?|the|two|such)?\\s?[^,;:]{2,60}?)\\s+(?<verb>is|are)\\s+(?<link>(?:called|said to be|termed)\\s+(?:an?\\s+)?)?$`,
        'diu'
      ),
      after: new RegExp(`^,?\\s+${condition}\\s+`, 'diu'),
      question: 'When {verb} {subject} {link}{}?'
    },
    {
      // "the *orbit* of $x$ is …", "The *kernel* is defined as …"
      before: /^(?:[^.;]{0,60},\s+)?(?:then\s+)?(?:the|its)\s+$/diu,
      after:
        /^(?<of>\s+(?:of|on|in|from|between)\s(?!which)[^,;:]{1,40}?)?\s+(?<verb>is|are)\s+(?:defined (?:as|to be|by)\s+|given by\s+)?(?!called|said|also|not|often|being|\p{L}+(?:ed|ly|ing)\s|an?\s+\p{L}+\s+(?:in|on)\b)/diu,
      question: 'What {verb} the {}{of}?'
    },
    {
      // "Let $X$ be a set. A **topology** on $X$ is a family …"
      before: /^(?:[^.;]{0,60},\s+)?(?<article>an?)\s+$/diu,
      after:
        /^(?<of>\s+(?:of|on|in|from|between)\s(?!which)[^,;:]{1,40}?|\s+x+)?,?\s+(?:is|are)\s+(?=(?:an?|the|any)\s)/diu,
      question: 'What is {article} {}{of}?'
    }
  ],
  de: [
    {
      // "Eine Gruppe heißt **abelsch**, wenn …"
      before:
        /^(?<subject>(?:eine?|die|der|das|zwei)\s[^,;:]{2,60}?)\s+(?<verb>heißt|heißen)\s+$/diu,
      after: /^,\s+(?:genau dann\s+)?(?:wenn|falls)\s+/diu,
      question: 'Wann {verb} {subject} {}?'
    }
  ],
  fr: [
    {
      before:
        /^(?:on\s+dit\s+(?:que\s+|qu['’]))?(?<subject>(?:une?|les?|la|l['’]|deux)\s?[^,;:]{2,60}?)\s+(?<verb>est|sont)\s+(?:dite?s?\s+|appelée?s?\s+)?$/diu,
      after: /^,?\s+(?:si et seulement si|si|lorsque|quand)\s+/diu,
      question: 'Quand dit-on que {subject} {verb} {} ?'
    }
  ],
  es: [
    {
      before:
        /^(?:se\s+dice\s+que\s+|decimos\s+que\s+)?(?<subject>(?:una?|el|la|los|las|dos)\s[^,;:]{2,60}?)\s+(?<verb>es|son|está|están)\s+$/diu,
      after: /^,?\s+(?:si y solo si|si|cuando)\s+/diu,
      question: '¿Cuándo se dice que {subject} {verb} {}?'
    }
  ],
  zh: [
    {
      // “若 … ，则称 X 为 **T**”
      before:
        /^(?:[^。；]{0,60}[，,])?\s*(?:若|如果|当且仅当|当)(?<answer>[^。；?？؟]{4,80}?)[，,]\s*(?:则|那么|就)?\s*(?:称|稱|我们称)\s*(?<subject>(?![这這它其])[^，。；]{1,24}?)\s*(?:为|為|是|作)\s*(?:一个)?\s*$/du,
      after: /^\s*(?:的)?\s*(?=[.。．；;，,（(]|$)/du,
      question: '什么时候称{subject}为“{}”？'
    },
    {
      // “… 被称为 **T**”
      before:
        /^(?<answer>(?![这這它其]|同时|但|而|我们)[^，。；：?？؟]{6,60}?)(?<![也们常都又])\s*(?:被|就)?(?:称为|稱為|叫做|称作|叫作|称之为)\s*$/du,
      after: /^\s*(?=[.。．；;，,（(]|$)/du,
      question: '什么是“{}”？'
    }
  ]
}

/** What is known of a language, by its id. */
export function markedDefinitionsOf(id: string): ReadonlyArray<MarkedDefinition> {
  return definitions[id] ?? []
}
