/**
 * How questions that want a fact begin, by language: a question that wants a yes or no is most often
 * asked in order to go on. Where no spaces part words, the word may stand anywhere.
 */
const interrogatives: Readonly<Record<string, RegExp>> = {
  en: /^(?:what|why|how|when|where|which|who|whose|whom|in what|in which|at what|to what|for what|by what|under what)\s/i,
  de: /^(?:was|warum|wieso|weshalb|wie|wann|wo|woher|wohin|wodurch|womit|wofür|wozu|worin|welche[rsmn]?|wer|wem|wen|wessen)\s/i,
  es: /^¿?(?:(?:a|de|por|para|en|con)\s)?(?:qué|cómo|cuándo|dónde|cuál(?:es)?|quién(?:es)?|cuánt[oa]s?)\s/i,
  fr: /^(?:(?:à|de|par|pour|en|dans)\s)?(?:que|qu['’]|quoi|qui|pourquoi|comment|quand|où|quel(?:le)?s?|combien)/i,
  it: /^(?:(?:a|di|da|per|in|con)\s)?(?:che|cosa|cos['’]|perché|come|quando|dove|dov['’]|quale|quali|qual|chi|quant[oaie])/i,
  pt: /^(?:(?:o|a|de|por|para|em|com)\s)?(?:que|como|quando|onde|qual|quais|quem|quant[oa]s?|porque|por que)\s/i,
  nl: /^(?:wat|waarom|hoe|wanneer|waar|welke?|wie)\s/i,
  ru: /^(?:что|почему|зачем|как|когда|где|куда|откуда|какой|какая|какое|какие|каковы?|кто|сколько|чем)\s/i,
  uk: /^(?:що|чому|навіщо|як|коли|де|куди|звідки|який|яка|яке|які|хто|скільки|чим)\s/i,
  pl: /^(?:co|dlaczego|jak|kiedy|gdzie|który|która|które|jaki|jaka|jakie|kto|ile|czym)\s/i,
  zh: /什么|什麼|为什么|為什麼|如何|怎样|哪些|哪个|多少/,
  ja: /何|なぜ|どのよう|どう|いつ|どこ|誰|どれ/,
  ko: /무엇|왜|어떻게|언제|어디|누구|어떤|몇/
}

/** Questions that move a train of thought on. */
const musing = /^(?:what (?:about|if|then|now)|how about|why not)\b/i

/** Whether a question wants a fact. */
export function asksForFact(question: string, language: string): boolean {
  const known = interrogatives[language.split('-', 1)[0] ?? '']
  return known?.test(question) === true && !musing.test(question)
}
