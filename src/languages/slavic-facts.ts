import {about, more, type SentenceForm, sentenceForm} from './sentence-forms.js'

/** Sentences that take the reader along: "let us try", "we add". */
const invitation =
  '(?!(?:попробуем|рассмотрим|допустим|возьм[её]м|сделаем|найд[её]м|получим|построим|будем|давайте|розглянемо|спробуємо|припустимо|візьмемо|weźmy|rozważmy|załóżmy|spróbujmy) |.*\\p{Ll}(?:аем|уем|яем|аємо|уємо|яємо|amy|emy|imy) )'

/** What gives a reason, and the question behind the statement: there its first word stays large. */
function reasons(
  conjunctions: string,
  causes: string,
  why: string,
  purposes: string,
  whatFor: string,
  conditions: string,
  when: string
): ReadonlyArray<SentenceForm> {
  const main = `(?<main>${invitation}${about}(?: ${more})?(?<!\\s(?:том|тем|того|то|так|тому|того|tym|tego|to|tak)))`
  return [
    sentenceForm(`${main}, (?:${conjunctions}) (?<answer>.+)`, `{main} — ${why}?`),
    sentenceForm(`${main},? (?<answer>(?:${causes}) .+)`, `{main} — ${why}?`),
    sentenceForm(`${main}, (?<answer>(?:${purposes}) .+)`, `{main} — ${whatFor}?`),
    sentenceForm(
      `(?=(?:\\S+ ){3})${main},? (?:только |тільки |лише |tylko )?(?<answer>(?:${conditions}) [^,;:]+)`,
      `{main} — ${when}?`
    )
  ]
}

/** Sentences of Russian, Ukrainian and Polish that give a reason or purpose. */
export const russianReasons = reasons(
  'потому что|так как|поскольку|ибо',
  'из-за|благодаря',
  'почему',
  'чтобы|для того чтобы|для того, чтобы',
  'зачем',
  'если|когда',
  'когда'
)
export const ukrainianReasons = reasons(
  'тому що|оскільки|бо|адже',
  'через те, що|завдяки',
  'чому',
  'щоб|для того щоб|аби',
  'навіщо',
  'якщо|коли',
  'коли'
)
export const polishReasons = reasons(
  'ponieważ|bo|gdyż|bowiem',
  'z powodu|dzięki',
  'dlaczego',
  'aby|żeby|by',
  'po co',
  'jeśli|jeżeli|gdy|kiedy',
  'kiedy'
)

/** What is not the object of a verb: a preposition, a conjunction, a pronoun, "not". */
export const noObject =
  '(?!(?:в|во|на|с|со|к|от|до|из|за|под|по|при|для|без|через|и|или|не|его|её|их|у|з|із|зі|від|після|та|або|й|його|її|w|we|na|z|ze|do|od|po|przy|dla|bez|przez|i|lub|nie|go|ją|je|się) )'
