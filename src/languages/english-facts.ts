import {about, partialForm, type SentenceForm, sentenceForm} from './sentence-forms.js'

/** Nouns for what belongs to something: "the aim of X". */
const properties =
  'goals?|aims?|purposes?|objectives?|functions?|tasks?|roles?|jobs?|advantages?|disadvantages?|drawbacks?|benefits?|downsides?|upsides?|limitations?|difference|causes?|consequences?|effects?|results?|outcomes?|requirements?|problems?|idea|principle|basis|unit|formula|capital|complexity|time complexity|space complexity|mission|origins?|limit|cost|meaning|treatment|symptoms?|hallmark|cornerstone|features?|characteristics?|components?|parts?|sources?|reasons?|default|maximum|minimum|risks?|dangers?|key|essence|opposite|inverse|counterpart|precursor|founder|inventor|author|name|symbol|rule|measure|method|tool|kind|type|form|example|factor|trigger|site|product|place|location|challenge|weakness|strength'
/** Adjectives that single one of them out. */
const singled =
  '(?:(?:most|least) \\p{L}+ |\\p{L}+est |main |chief |primary |principal |central |core |key |major |only |sole |ultimate |basic |original |default |typical |usual |classic )?'
const property = `${singled}(?:${properties})`
/** How something is, which answers no "what". */
const quality =
  '(?:then|thus|therefore|simply|not|very|also|often|still|too|so|quite|rather|more|less|high|low|unclear|unknown|clear|simple|obvious|important|similar|the same|different|good|bad|crucial|limited|usually|always|never|just|merely|no|here|there|this|that)'
const amount =
  '(?:(?:the )?(?:following )?(?:two|three|four|five|six|seven)(?: (?:main|basic|major|different|important|key|types of))?)'
const naming = '(?:called|known as|termed|referred to as|dubbed|named)'
/** Verbs for what people are known for, in the past. */
const feats =
  '(?:coined|invented|discovered|introduced|proposed|developed|created|founded|formulated|described|established|composed|painted|published|proved|designed|pioneered|popularized|popularised|patented|built|directed|isolated)'
const name = "\\p{Lu}[\\p{L}.’'-]*(?: (?:de|van|von|der|la|and|&|\\p{Lu}[\\p{L}.’'-]*)){1,6}"
/** One word is a name where a year shows that something happened. */
const singleName =
  "(?!It|They|We|He|She|This|That|These|Which|Who|There|Someone|People|Researchers|Scientists|\\p{L}+ly )\\p{Lu}[\\p{L}’'-]{2,}(?=.* (?:1[0-9]|20)\\d\\d\\b)"

/** Kinds of sentences with a name: "the law of large numbers", "Cayley's theorem". */
const law =
  '(?:theorem|lemma|law|principle|rule|hypothesis|theory|conjecture|postulate|axiom|paradox|effect|corollary|thesis|doctrine|criterion|equation|property|bias|fallacy|model|heuristic|maxim|imperative)'

/** A kind of thing and which of them, before its name: "Two lights whose spectra …". */
const described =
  '(?<answer>(?!it |they |this |that |these |those |which )\\p{L}[^,;:]{3,120}? (?:that|which|who|whose|where|with|without|in|of|from|for) [^,;:]{3,120}?)'
const usually = '(?:often |sometimes |commonly |usually )?'

/** Sentences of English that say a thing's name, property, inventor or parts. */
export const englishFacts: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `(?<x>(?:the|one|another) ${property} (?:of|in|for|between|behind|to) [^,;:()]{2,60}?) (?<be>is|was|are|were) (?<answer>(?!${quality}\\b(?! to)|\\p{L}+(?:ed|ly|ing) ).+|that .+)`,
    'What {be} {x}?'
  ),
  sentenceForm(
    `${about} differs from (?<y>[^,;:]{2,60}?),? (?<answer>(?:in that|in|because|by) .+)`,
    'How does {x} differ from {y}?'
  ),
  sentenceForm(
    `${about} differ from (?<y>[^,;:]{2,60}?),? (?<answer>(?:in that|in|because|by) .+)`,
    'How do {x} differ from {y}?'
  ),
  sentenceForm(
    `${about} (?<be>is|are|was|were) also ${naming} (?<answer>[^;:]{2,80})`,
    'What {be} {x} also called?'
  ),
  sentenceForm(
    `${described} (?<be>is) ${usually}${naming} (?<x>(?:an?|the) [^,;:]{2,60}?|\\p{L}+(?:ion|ing|ment|ism|ity|ness|sis|logy|phy|ance|ence)(?: of [^,;:]{2,40})?)(?:[,;] .*)?`,
    'What {be} {x}?'
  ),
  sentenceForm(
    `${described} (?<be>are) ${usually}${naming} (?<x>[^,;:]{1,60}[^s\\W]s)(?:[,;] .*)?`,
    'What {be} {x}?'
  ),
  partialForm(
    `(?!The (?:term|concept|phrase|word|idea|name|book) (?:was|is) )${about} (?<be>was|were|is|are) (?:first |originally |independently |jointly )?(?<verb>${feats}|written|proven|led) by (?<answer>(?:the )?${name})(?:,? (?:in|at|during|between|around|on|as|to|for|who|with|from|while|when) .*|, .*| \\(.*)?`,
    'By whom {be} {x} {verb}?',
    ''
  ),
  partialForm(
    `(?<answer>(?!As |In |At |By |It |The |This )${name}|${singleName})(?: \\([^()]{2,40}\\))? (?:first |originally |independently |also )?(?<verb>${feats}|wrote) (?<x>[^,;:]{3,70}?)(?:,? (?:in \\d|at the|during|between|around|with|as|to|together|by|while|when|after|because|which|who) ?.*|,.*)?`,
    'Who {verb} {x}?',
    ''
  ),
  sentenceForm(
    `(?<x>(?:the |an? )?[^,;:()]{0,50}?${law}(?: (?:of|for) [^,;:()]{2,40}?)?) (?:says|states|holds|asserts|claims|implies|predicts|posits|means) that (?<answer>.+)`,
    'What does {x} say?'
  ),
  sentenceForm(
    `there (?:are|exist) (?<x>${amount} [\\p{L}-]+(?: [\\p{L}-]+)? (?:of|for|to|in|that|which) [^,;:]{3,70}?): (?<answer>[^:;]+)`,
    'What are the {x}?'
  ),
  sentenceForm(
    `(?<n>(?<x>${amount} \\p{L}+(?: \\p{L}+)?) (?![^:]*\\b(?:its|their|this|it)\\b)[^,;:]{3,70}?): (?<answer>(?:[^,:;.]{2,50}, )+(?:[^,:;]{2,50} )?(?:and|or) [^,:;]{2,60})`,
    'Which {n}?'
  ),
  sentenceForm(`by (?<x>[^,;:]{2,60}?),? (?:we|one) means? (?<answer>.+)`, 'What is meant by {x}?'),
  sentenceForm(
    `${about} (?<be>is|are) (?:usually |often |commonly )?(?<verb>denoted|abbreviated|symbolized|notated) (?:by|as|with) (?<answer>.+)`,
    'How {be} {x} {verb}?'
  )
]
