import {englishFrame} from './clauses.js'
import {readEnglishAction} from './english-actions.js'
import {englishFacts} from './english-facts.js'
import {askEnglishLabel, askEnglishPlural} from './english-labels.js'
import {askEnglishList} from './english-lists.js'
import {englishSetting} from './english-openings.js'
import {isEnglishPlural} from './english-plural.js'
import {englishRelations} from './english-relations.js'
import {askEnglishTerm, isEnglishPredicate} from './english-terms.js'
import {englishVerbs} from './english-verbs.js'
import {isBaseForm, openingOf} from './english-words.js'
import {type Language, wordSet} from './language.js'

/** English: questions, and what is known of its words. */
export const english: Language = {
  id: 'en',
  definition: {singular: 'What is {}?', plural: 'What are {}?'},
  abbreviation: 'What does {} stand for?',
  difference: 'How do {} and {} differ?',
  isPlural: isEnglishPlural,
  subjectPronouns: wordSet('it|they'),
  pluralPronouns: wordSet('they'),
  pronouns: wordSet(
    'it|they|this|these|those|that|he|she|its|their|such|there|here|we|you|i|one|both|each|some|most|many|all|others|another'
  ),
  nonTerms: wordSet(
    "if|when|whenever|while|whereas|given|once|after|before|because|since|although|though|to|in|on|at|by|for|from|with|without|during|as|so|but|and|or|also|then|thus|hence|however|therefore|only|not|no|never|always|just|even|please|note|see|do|don’t|don't|let's|how|why|where|what|who|which|is|are|can|should|must|e.g.|i.e."
  ),
  labels: wordSet(
    'definition|example|examples|e.g.|eg|note|notes|remark|remarks|important|warning|tip|tips|hint|caution|purpose|goal|goals|objective|aim|use|uses|usage|use case|use cases|usecase|usecases|when to use|how it works|how|why|what|when|where|who|pros|cons|pro|con|advantages|disadvantages|advantage|disadvantage|benefits|benefit|drawbacks|limitations|limitation|limits|features|feature|key features|characteristics|properties|types|type|components|causes|cause|symptoms|signs|treatment|diagnosis|prevention|complications|prognosis|management|result|results|effect|effects|function|functions|role|description|summary|details|detail|formula|meaning|input|output|time|space|complexity|cost|pricing|price|scope|requirements|requirement|prerequisites|solution|problem|issue|reason|rule|syntax|default|format|size|speed|location|structure|origin|history|context|key points|key point|idea|intuition|proof|analogy|best for|ideal for|suitable for|risk factors|investigations|scenario|action|actions|steps|step|methods|method|tools|examples of use|assumption|assumptions|claim|observation|explanation|motivation|analogy|caveat|caveats'
  ),
  genericHeadings: wordSet(
    'complexities|time complexity|space complexity|complexity analysis|statement|expected results|expected result|expected output|expected behavior|success criteria|overview|introduction|intro|summary|notes|note|features|key features|definition|definitions|basics|background|general|details|description|concepts|key concepts|concept|explanation|key points|key takeaways|takeaways|important|misc|miscellaneous|other|others|more|content|contents|examples|example|usage|use cases|types|components|benefits|advantages|disadvantages|pros|cons|pros and cons|limitations|properties|characteristics|symptoms|causes|treatment|diagnosis|prevention|purpose|objective|objectives|goals|conclusion|theory|terminology|terms|vocabulary|glossary|main ideas|how it works|what|why|how|when|where|context|history|faq|questions|tips|best practices|considerations|deep dive|deeper look|additional|additional notes|requirements|prerequisites|methods|method|results|discussion|remarks|facts|key elements|elements|structure|functions|function|process|steps|complexity|applications|setup|configuration|architecture|main points'
  ),
  skippedHeadings: wordSet(
    'references|reference|see also|further reading|links|link|resources|additional resources|external links|bibliography|sources|source|related|related notes|related topics|table of contents|contents|toc|todo|todos|to do|to-do|tasks|changelog|license|licence|contributing|contributors|acknowledgements|acknowledgments|credits|footnotes|navigation|backlinks|read more|learn more|next steps|installation|index|exercises|homework|questions|open questions|author|authors|further study|recommended reading|videos|reading list'
  ),
  listNouns: wordSet(
    'types|kinds|forms|categories|classes|ways|features|components|parts|elements|benefits|advantages|disadvantages|drawbacks|limitations|pros|cons|methods|techniques|strategies|approaches|principles|properties|characteristics|requirements|conditions|criteria|causes|symptoms|signs|effects|consequences|complications|functions|roles|uses|applications|use cases|layers|levels|phases|stages|rules|laws|goals|objectives|options|models|factors|risk factors|reasons|differences|states|modes|structures|sources|pillars|axioms|operations|responsibilities|variants|subtypes|branches|organs|tissues|examples'
  ),
  emphasis: wordSet(
    "not|no|never|always|only|must|all|any|every|each|both|and|or|but|is|are|isn't|isn’t|can|cannot|can't|may|should|very|more|less|most|least|first|second|also|even|same|different|important|note|before|after|without|with|one|either|neither|none|new|now|at least|at most|do not|don't|does not|exactly|instead|other|already|still|too"
  ),
  leadingArticle: /^(?:the|an?)\s+/i,
  frame: englishFrame,
  setting: englishSetting,
  definingVerbs: englishVerbs,
  askTerm: askEnglishTerm,
  askLabel: askEnglishLabel,
  askPlural: askEnglishPlural,
  facts: englishFacts,
  relations: englishRelations,
  readAction: readEnglishAction,
  isPredicate: isEnglishPredicate,
  openingOf,
  isInstruction: (text) => isBaseForm(text.split(/\s/, 1)[0]?.toLowerCase() ?? ''),
  askList: askEnglishList
}
