import {about, type SentenceForm, sentenceForm} from './sentence-forms.js'

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
  )
]
