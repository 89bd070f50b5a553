import {withHardSpaces} from './french-questions.js'
import {
  about,
  actionForm,
  more,
  openVerbForm,
  type SentenceForm,
  sentenceForm,
  withPrepositions
} from './sentence-forms.js'

/** Verbs that say what a thing does, in the third person; the question takes them over. */
export const frenchActions =
  'permet|permettent|nécessite|nécessitent|requiert|requièrent|fournit|fournissent|offre|offrent|garantit|garantissent|assure|assurent|évite|évitent|empêche|empêchent|provoque|provoquent|cause|causent|produit|produisent|génère|génèrent|réduit|réduisent|augmente|augmentent|améliore|améliorent|stocke|stockent|contient|contiennent|contrôle|contrôlent|régule|régulent|définit|définissent|détermine|déterminent|étudie|étudient|indique|indiquent|identifie|identifient|utilise|utilisent|protège|protègent|transporte|transportent|renvoie|renvoient|implique|impliquent|entraîne|entraînent|comprend|comprennent|crée|créent|calcule|calculent|convertit|convertissent|traduit|traduisent|divise|divisent|combine|combinent|compare|comparent|supprime|suppriment|ajoute|ajoutent|insère|insèrent|modifie|modifient|exécute|exécutent|envoie|envoient|reçoit|reçoivent|transmet|transmettent|cherche|cherchent|trouve|trouvent|trie|trient|parcourt|parcourent|lit|lisent|écrit|écrivent|bloque|bloquent|filtre|filtrent|détecte|détectent|résout|résolvent|mesure|mesurent|montre|montrent|décrit|décrivent|explique|expliquent|exige|exigent|facilite|facilitent|limite|limitent|sépare|séparent|unit|unissent|occupe|occupent|partage|partagent|maintient|maintiennent|transforme|transforment|applique|appliquent|organise|organisent|régit|régissent|interdit|interdisent|impose|imposent|synthétise|absorbe|absorbent|libère|libèrent|sécrète|inhibe|inhibent|stimule|stimulent|entoure|entourent|forme|forment|sélectionne|choisit|représente|représentent|distingue|affirme|gère|gèrent|vise|possède|possèdent'
const finite = `(?:est|sont|était|étaient|fut|a|ont|peut|peuvent|doit|doivent|reste|restent|fait|font|existe|existent|fonctionne|fonctionnent|dépend|dépendent|croît|diminue|diminuent|perd|perdent|consomme|consomment|envoie|envoient|reçoit|reçoivent|${frenchActions})`
const main = (start: string) =>
  `(?<main>${start}(?:${about} (?:n['’]|ne )?(?:se )?${finite}(?: ${more})?|(?<article>(?:(?:les?|la|une?|des) |l['’])\\p{L}[\\p{L}-]+) ${more}))`
/** A verb behind its subject. */
export const frenchFinite = `(?:ne )?(?:se \\p{L}+|${finite})`
const aims =
  "(?:éviter|prévenir|empêcher|garantir|assurer|s['’]assurer|protéger|réduire|améliorer|maintenir|faciliter|augmenter|limiter|économiser|optimiser|minimiser|maximiser|que) .+"
const property = (nouns: string, article: string) =>
  `(?<x>(?:l['’]|${article} )(?:principale? |seule? )?(?:${nouns})(?: (?:principale?|fondamentale?))? (?:de |du |des |d['’]|que |entre )[^,;:()]{2,60}?) est (?<answer>.+)`
const masculine =
  'objectif|but|rôle|avantage|inconvénient|effet|résultat|problème|principe|coût|intérêt|sens'
const feminine =
  'fonction|tâche|caractéristique|différence|cause|conséquence|idée|base|unité|formule|capitale|complexité|mission|origine|limite'
/** Starts before which "que" loses its vowel. */
const vowel = '(?=[aeiouyéèêàâîôû])'
const noVowel = '(?![aeiouyéèêàâîôû])'

/** Words before an article that are no verbs, or verbs that ask for no object. */
const otherWords =
  'ont|avait|avaient|eut|entre|sur|pour|par|avec|sans|depuis|jusque|vers|selon|pendant|durant|contre|sous|après|avant|dans|chez|malgré|comme|que|mais|dont|quand|lorsque|car|puis|aussi|seulement|chaque|tou[ts]|toutes?|sont|est|était|étaient|fut|furent|soit|être|ainsi|toujours|jamais|plus|moins|ici|lieu|fin|outre|envers|parmi|hormis|termine|commence|débute|dure|meurt|naît|reste|restent|devient|deviennent|semble|signifie|désigne|décrit|mesure|peut|peuvent|doit|doivent|ont|parfois|souvent|également|surtout|notamment|environ|cette|et|ou|où|donc|suite|afin'

const form = (pattern: string, question: string) => sentenceForm(pattern, withHardSpaces(question))

const action = (pattern: string, question: string) => actionForm(pattern, withHardSpaces(question))

const why = (tail: string) => [
  form(`${main(vowel)}${tail}`, 'Pourquoi est-ce qu’{main} ?'),
  form(`${main(noVowel)}${tail}`, 'Pourquoi est-ce que {main} ?')
]

/** Sentences of French that give a reason or purpose. */
export const frenchReasons: ReadonlyArray<SentenceForm> = [
  ...why(
    ",? (?:parce qu(?:e |['’])|car |puisqu(?:e |['’])|étant donné qu(?:e |['’]))(?<answer>.+)"
  ),
  ...why(",? (?<answer>(?:en raison|à cause|grâce) (?:de|du|des|d['’]|à|au|aux) ?.+)"),
  ...why(
    `(?<!(?:utilisée?s?|employée?s?|servent|sert)),? (?<answer>(?:pour|afin de|afin d['’]|afin) ?${aims})`
  ),
  form(
    `${about} (?<verb>se produit|se produisent|survient|surviennent|apparaît|apparaissent|s['’]applique|s['’]appliquent|s['’]utilise|est (?:utilisée?|employée?|envoyée?|appelée?)|sont (?:utilisée?s|employée?s|envoyée?s))(?: seulement| uniquement)? (?<answer>(?:lorsque |lorsqu['’]|quand |si ).+)`,
    'Quand {verb} {x} ?'
  )
]

/** Sentences of French that say a thing's name, property or work. */
export const frenchFacts: ReadonlyArray<SentenceForm> = [
  form(
    `${about} (?:s['’]appelle|s['’]appellent|est appelée?|sont appelée?s|se nomme|est nommée?|est aussi appelée?) (?<answer>[^,;:]{2,80})`,
    'Comment appelle-t-on {x} ?'
  ),
  form(property(masculine, 'le'), 'Quel est {x} ?'),
  form(property(feminine, 'la'), 'Quelle est {x} ?'),
  form(
    `${about} (?<verb>se trouve|se trouvent|se situe|se situent|est située?|sont située?s) (?<answer>(?:dans|en|entre|sur|sous|à|au|aux|derrière|devant) .+)`,
    'Où {verb} {x} ?'
  ),
  form(
    `${about} se (?:distingue|distinguent|différencie|différencient) (?<y>(?:de |du |des |d['’])[^,;:]{2,60}?) (?<answer>(?:par|en ce que|car|parce que) .+)`,
    'En quoi {x} se distingue {y} ?'
  ),
  form(
    `${about} (?<verb>a|ont|possède|possèdent|présente) une (?<noun>\\p{L}+(?: (?:temporelle|spatiale|moyenne|maximale))?) (?:de |d['’])(?<answer>.*(?:\\d|O\\().*)`,
    'Quelle {noun} {verb} {x} ?'
  ),
  form(
    `${about} (?<verb>a|ont|possède|possèdent|présente) un (?<noun>\\p{L}+) (?:de |d['’])(?<answer>.*(?:\\d|O\\().*)`,
    'Quel {noun} {verb} {x} ?'
  ),
  form(
    `(?<goal>Pour (?<x>[^,;:]{3,70}?)),? on (?<verb>utilise|emploie) (?<answer>[^;:]+)`,
    'Qu’{verb}-t-on {goal} ?'
  ),
  {
    ...form(
      `${about},? \\(?(?:également|aussi|parfois) (?:appelée?s?|nommée?s?|connue?s? sous le nom d(?:e |['’])) ?(?<answer>[^,;()]{2,50})[,)] .+`,
      'Comment appelle-t-on aussi {x} ?'
    ),
    isPartial: true
  },
  ...withPrepositions(
    [
      [
        'dépend|dépendent|provient|proviennent|découle|découlent|relève|relèvent',
        "(?:de|du|des|d['’]\\p{L}+)",
        'De quoi {verb} {x} ?'
      ],
      ['repose|reposent|se fonde|se fondent|porte|portent', 'sur', 'Sur quoi {verb} {x} ?'],
      ["se divise|se divisent|s['’]inscrit|se transforme", '(?:en|dans|à)', 'En quoi {verb} {x} ?'],
      [
        'correspond|correspondent|appartient|appartiennent|équivaut|conduit|conduisent|mène|mènent|vise|visent',
        '(?:à|au|aux)',
        'À quoi {verb} {x} ?'
      ],
      [
        "s['’]oppose|s['’]opposent|s['’]applique|s['’]appliquent",
        '(?:à|au|aux)',
        'À quoi {verb} {x} ?'
      ],
      ['commence|commencent|est liée?|sont liée?s', '(?:par|avec)', 'Par quoi {verb} {x} ?']
    ].map(
      ([verb = '', preposition = '', question = '']) =>
        [verb, preposition, withHardSpaces(question)] as const
    )
  ),
  action(
    `${about} (?<verb>(?:peut|peuvent|doit|doivent) (?!être |faire )\\p{L}+(?:er|ir|re)) (?<answer>(?!(?:à|au|aux|pas|que|par|en|dans|sur|de|du|avec|sans) ).+)`,
    'Que {verb} {x} ?'
  ),
  action(
    `${about} (?:aussi |également )?(?<verb>(?=[aeiouéèê])(?:${frenchActions})) (?<answer>(?!(?:à|pas|au|aux|en|par|dans|sur|et|ou|plus) ).+)`,
    'Qu’{verb} {x} ?'
  ),
  action(
    `${about} (?:aussi |également )?(?<verb>${frenchActions}) (?<answer>(?!(?:à|pas|au|aux|en|par|dans|sur|et|ou|plus) ).+)`,
    'Que {verb} {x} ?'
  ),
  ...[
    ['Qu’{verb} {x} ?', '(?=[aeiouéèêh])'],
    ['Que {verb} {x} ?', '(?![aeiouéèêh])']
  ].map(([question = '', start = '']) =>
    openVerbForm({
      articles: "(?:(?:le|la|les|une?|des|chaque) |l['’])",
      objects:
        "(?:(?:le|la|les|une?|son|sa|ses|leurs?|deux|trois|quatre|plusieurs|tous les|toutes les) |l['’])",
      others: otherWords,
      like: `${start}(?=\\p{Ll}+[etad] )(?!\\p{Ll}+(?:ant|quels?|quelles?) )`,
      question: withHardSpaces(question)
    })
  )
]
