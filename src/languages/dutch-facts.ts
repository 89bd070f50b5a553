import {
  about,
  actionForm,
  openVerbForm,
  type SentenceForm,
  sentenceForm,
  withPrepositions
} from './sentence-forms.js'

const finite =
  '(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|kan|kunnen|moet|moeten|mag|mogen|blijft|blijven|gebruikt|gebruiken|werkt|werken|heet|stijgt|daalt|groeit|verliest|biedt|bieden|bevat|bevatten)'
const rest = '(?<rest>[^,;:]{3,120}?)'
const noInversion = '(?!(?:men|het|hij|zij|ze|we|ik|je|er|dit|dat) )'

/** Sentences of Dutch that give a reason or purpose: the verb goes before its subject. */
export const dutchReasons: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `${about} (?<verb>${finite}) ${noInversion}${rest},? (?<answer>(?:omdat|doordat|zodat) .+)`,
    'Waarom {verb} {x} {rest}?'
  ),
  sentenceForm(
    `${about} (?<verb>${finite}) ${noInversion}${rest}, want (?<answer>.+)`,
    'Waarom {verb} {x} {rest}?'
  ),
  sentenceForm(
    `${about} (?<verb>${finite}) ${noInversion}${rest},? (?<answer>om .+ te .+)`,
    'Waarvoor {verb} {x} {rest}?'
  )
]

/** Sentences of Dutch that say a thing's name or cause. */
export const dutchFacts: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `${about} (?<verb>wordt|worden) (?:ook |vaak )?(?<answer>[^,;:]{2,80}?) genoemd`,
    'Hoe {verb} {x} genoemd?'
  ),
  sentenceForm(
    `${about} (?<verb>wordt|worden|werd|werden) (?<part>veroorzaakt|bepaald|beïnvloed) (?<answer>door .+)`,
    'Waardoor {verb} {x} {part}?'
  ),
  sentenceForm(
    `(?<answer>(?:Met|Met behulp van) [^,;:()]{3,60}?) (?<rest>(?:kan|kunnen|wordt|worden|bepaalt|berekent|meet) (?:men |je )?(?<x>[^,;:]{6,100}))`,
    'Waarmee {rest}?'
  ),
  sentenceForm(
    `${about} (?<verb>heeft|hebben) een (?<noun>\\p{L}+(?:heid|iteit|tijd|duur|snelheid|waarde)) van (?<answer>.+)`,
    'Welke {noun} {verb} {x}?'
  ),
  sentenceForm(
    `${about} (?<verb>verschilt|verschillen) van (?<y>[^,;:]{2,50}?) (?<answer>(?:door|doordat|in|omdat) .+)`,
    'Waarin {verb} {x} van {y}?'
  ),
  sentenceForm(
    `${about} (?<verb>ligt|liggen|bevindt zich|bevinden zich) (?<answer>(?:in|op|tussen|onder|boven|achter|naast) .+)`,
    'Waar {verb} {x}?'
  ),
  ...withPrepositions([
    ['hangt af|hangen af', 'van', 'Waarvan {verb} {x}?'],
    ['leidt|leiden|behoort|behoren', 'tot', 'Waartoe {verb} {x}?'],
    ['berust|berusten|werkt|werken|wijst|wijzen', 'op', 'Waarop {verb} {x}?'],
    ['zorgt|zorgen', 'voor', 'Waarvoor {verb} {x}?'],
    ['ontstaat|ontstaan', '(?:door|uit|doordat|wanneer|als)', 'Hoe {verb} {x}?']
  ]),
  actionForm(
    `${about} (?<verb>maakt|maken|bevat|bevatten|vereist|vereisen|biedt|bieden|gebruikt|gebruiken|voorkomt|voorkomen|veroorzaakt|veroorzaken|bepaalt|bepalen|regelt|regelen|beschermt|beschermen|verbindt|verbinden|vervoert|vervoeren|levert|leveren|beheert|beheren|stuurt|sturen|ontvangt|ontvangen|filtert|filteren|verdeelt|verdelen|vergelijkt|vergelijken|produceert|produceren|verlaagt|verlagen|verhoogt|verhogen|remt|remmen|beschrijft|beschrijven|meet|meten|controleert|controleren|vertaalt|vertalen|verwerkt|verwerken|bewaart|bewaren|zet) (?<answer>(?!(?:zich|men|je|hij|zij|het er|van|op|in|met|aan|bij|uit|naar|door|voor) ).+)`,
    'Wat {verb} {x}?'
  ),
  openVerbForm({
    articles: '(?:de|het|een|elke?) ',
    objects: '(?:de|het|een|zijn|haar|hun|alle|twee|drie|vier) ',
    others:
      'met|uit|niet|het|dat|tot|van|voor|door|over|onder|tussen|tegen|zonder|sinds|tijdens|volgens|naar|bij|aan|als|dan|zoals|maar|want|omdat|toen|wanneer|terwijl|ook|alleen|vooral|alle|elke|beide|zijn|was|waren|wordt|worden|werd|werden|heet|begint|eindigt|duurt|begon|eindigde|duurde|sterft|stierf|blijft|bleef|lijkt|betekent|beschrijft|binnen|buiten|rond|langs|naast|achter|boven|kan|kunnen|moet|moeten|mag|mogen|hier|daar|toch|nog|reeds|steeds|altijd|nooit',
    like: '(?=\\p{Ll}+(?:t|en|te|ten|de|den|ond|oot|gaf|nam|won) )',
    question: 'Wat {verb} {x}?'
  })
]
