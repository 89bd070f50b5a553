import {about, hintedForm, type SentenceForm} from './sentence-forms.js'

/** Adverbs before an adjective, which the question keeps. */
const degree =
  '(?:(?:also |often |usually |always |never |only |not |very |more |most |less |quite |rather |\\p{L}+ly )(?:very |more |less |\\p{L}+ly )?)?'

/** What a thing is in relation to another one, by preposition. */
const relations: ReadonlyArray<readonly [adjectives: string, preposition: string]> = [
  [
    'equivalent|proportional|similar|identical|analogous|isomorphic|equal|dual|orthogonal|perpendicular|parallel|related|susceptible|vulnerable|prone|resistant|immune|sensitive|subject|limited|restricted|confined|specific|unique|central|integral|relevant|applicable|tied|linked|bound|opposed|akin|comparable|adjacent|inferior|superior|preferable|accessible|visible|indifferent|homeomorphic|reducible|attributable|conducive|detrimental|harmful|beneficial|deployed|committed|devoted|dedicated',
    'to'
  ],
  [
    'essential|necessary|crucial|critical|important|useful|unsuitable|ideal|known|famous|available|required|vital|helpful|optimal|appropriate|optimized|optimised|accountable|notorious|answerable',
    'for'
  ],
  [
    'independent|capable|incapable|part|characteristic|typical|indicative|devoid|representative|reminiscent|symptomatic|in charge|in favou?r|in need|at risk',
    'of'
  ],
  ['dependent|contingent|reliant|focused|conditional|centered|modelled|modeled', 'on'],
  ['rich|involved|inherent|interested|fluent|poor|engaged', 'in'],
  [
    'compatible|incompatible|synonymous|consistent|inconsistent|concerned|correlated|in correspondence|in line|at odds|interchangeable',
    'with'
  ],
  ['different|distinct|separate|absent|inseparable|indistinguishable|exempt|immune', 'from']
]

/** How easy, frequent or needed something is: where and when. */
const judged =
  'difficult|easy|hard|common|rare|popular|prevalent|widespread|useful|important|crucial|essential|necessary|possible|impossible|helpful|effective|efficient|inefficient|expensive|cheap|dangerous|safe|visible|available|active|present|absent|allowed|legal|illegal|valid|invalid|highest|lowest|greatest|strongest|weakest|ubiquitous|uncommon|sensible|desirable|undesirable|appropriate|preferable|optimal'

const condition =
  '(?:only )?(?:when|whenever|if|as long as|provided that|in case|precisely when|exactly when|iff)'

/** Sentences of English that say how a thing stands to others, and when or where it is so. */
export const englishRelations: ReadonlyArray<SentenceForm> = [
  ...relations.map(([adjectives, preposition]) =>
    hintedForm(
      `${about} (?<be>is|are|was|were) (?<state>${degree}(?:${adjectives})) ${preposition} (?<answer>(?!be |have |do |note |remember |know |\\p{L}+ (?:an?|the|its|their|your|all|more|multiple|two) )\\p{L}.+)`,
      `What {be} {x} {state} ${preposition}?`,
      `(?:${adjectives}) ${preposition}`
    )
  ),
  hintedForm(
    `${about} (?<be>is|are|was|were) (?<state>not about|all about|about) (?<answer>(?!to |\\d|half|as |a (?:third|quarter|half) ).+)`,
    'What {be} {x} {state}?',
    'about'
  ),
  hintedForm(
    `${about} (?<be>is|are|was|were) (?<state>${degree}(?:${judged})) (?<answer>(?:in|among|within|at|near|throughout) .+)`,
    'Where {be} {x} {state}?',
    judged
  ),
  hintedForm(
    `${about} (?<be>is|are|was|were) (?<state>${degree}(?:an? )?[\\p{L}-]+) (?<answer>${condition} .+)`,
    'When {be} {x} {state}?',
    condition
  ),
  hintedForm(
    `${about} (?<be>is|are|was|were) (?<state>${degree}(?:necessary|essential|crucial|vital|important|required|needed)) (?<answer>(?:in order )?to (?!be |note |remember |know |understand )\\p{L}+ .+)`,
    'What {be} {x} {state} for?',
    'necessary|essential|crucial|vital|important|required|needed'
  ),
  hintedForm(
    `${about} (?<be>can|may|might|could|must|should) be (?<state>thought of|seen|viewed|regarded|understood|considered|described|interpreted|modelled|modeled|represented|expressed|conceived of|treated|summari[sz]ed) as (?<answer>.+)`,
    'What {be} {x} be {state} as?',
    'as'
  ),
  hintedForm(
    `one of (?<x>the (?:main |key |major |most \\p{L}+ |biggest |primary |central |core |chief |principal |greatest |first |many )?(?!things|ways|people|reasons (?:I|we))\\p{L}+s (?:of|in|for|behind|with|to) [^,;:()]{2,60}?) (?<be>is|was) (?<answer>.+)`,
    'What {be} one of {x}?',
    'one of the'
  )
]
