import {leadIn as form, type LeadIn} from './lead-ins.js'

/** Put the spaces of French marks, at which no line may break. */
export function withHardSpaces(text: string): string {
  return text.replace(/ (?=[?»])|(?<=«) /g, '\u00a0')
}

/** A form, its question with hard spaces. */
function leadIn(pattern: string, question: string): LeadIn {
  return form(pattern, withHardSpaces(question))
}

/** Plural nouns of kinds, by gender. */
const masculineKinds =
  'types|sous-types|genres|groupes|modèles|modes|moyens|niveaux|stades|états|styles|procédés|régimes'
const feminineKinds =
  'sortes|formes|classes|catégories|variantes|variétés|méthodes|techniques|stratégies|approches|phases|étapes|couches|options|manières|façons|familles|voies'
/** Plural nouns of properties, by gender. */
const masculineProperties =
  'avantages|inconvénients|avantages et inconvénients|éléments|composants|constituants|objectifs|buts|facteurs|facteurs de risque|principes|critères|symptômes|signes|effets|effets secondaires|bénéfices|risques|usages|exemples|traits|aspects|fondements|motifs|organes|instruments|outils|droits|devoirs|problèmes|traitements|points clés|points forts|points faibles|rôles|mécanismes|arguments|résultats|paramètres|atouts|enjeux|dangers|acteurs|défauts'
const feminineProperties =
  'caractéristiques|propriétés|fonctions|parties|causes|conséquences|complications|applications|conditions|règles|lois|normes|différences|ressemblances|similitudes|limites|sources|opérations|tâches|missions|responsabilités|obligations|mesures|forces|faiblesses|opportunités|menaces|solutions|qualités|bases|composantes|dimensions|exigences|indications|contre-indications|utilisations|raisons|œuvres'

export const frenchListNouns = [
  masculineKinds,
  feminineKinds,
  masculineProperties,
  feminineProperties
].join('|')

/** Adjectives that may stand before a noun and stay in the question. */
const adjective = '(?:(?:principa(?:ux|les)|grand(?:e)?s|possibles|premi(?:er|ère)s) )?'
const tie = "(?:(?:de|du|des|pour|à|au|aux|en|entre|dans|sur|contre|liée?s|qui|permettant) |d[’'])"
/** Vague quantities, left out of a question. */
const count =
  '(?:(?:les|ces|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,2}|plusieurs|quelques|certains|certaines|différents|différentes|divers|diverses|nombreux|nombreuses|principalement|essentiellement|généralement|notamment|suivants|suivantes|de nombreux|de nombreuses|un certain nombre de) )*'
const following =
  '(?:,? (?:les suivants|les suivantes|ce qui suit|suivants|suivantes|notamment|entre autres|par exemple|principalement|les éléments suivants|des éléments suivants))?'
const after = '(?: (?:suivant|suivante|principa(?:ux|les))s?)?'

/** "Quels" or "Quelles", with the nouns that ask for it. */
const genders = [
  ['Quels', masculineKinds, masculineProperties],
  ['Quelles', feminineKinds, feminineProperties]
] as const

/** Forms that need to know the gender of what is listed. */
const genderedForms = genders.flatMap(([which, kinds, properties]): LeadIn[] => {
  const nouns = `(?<many>${adjective}(?:${kinds}|${properties}|\\p{L}+-?(?:${kinds}))(?: \\p{L}+s)?)`
  const nounsOfX = `(?<many>${adjective}(?:${kinds}|${properties})(?: \\p{L}+s)? ${tie}.+?)`
  const small = which.toLowerCase()
  return [
    leadIn(`il existe ${count}${nounsOfX}`, `${which} {many} existe-t-il ?`),
    leadIn(`il existe ${count}${nouns}`, `{} — ${small} {many} existe-t-il ?`),
    leadIn(`il y a ${count}${nounsOfX}`, `${which} {many} y a-t-il ?`),
    leadIn(`il y a ${count}${nouns}`, `{} — ${small} {many} y a-t-il ?`),
    leadIn(
      `on (?<verb>distingue|compte|trouve) ${count}${nounsOfX}`,
      `${which} {many} {verb}-t-on ?`
    ),
    leadIn(
      `on (?<verb>distingue|compte|trouve) ${count}${nouns}`,
      `{} — ${small} {many} {verb}-t-on ?`
    ),
    leadIn(
      `(?<place>(?:selon|dans|en|pour|chez|parmi) .+?),? (?:il existe|il y a|on distingue|on trouve) ${count}${nouns}`,
      `${which} {many} existe-t-il {place} ?`
    ),
    leadIn(`(?:les )?${nounsOfX}(?: sont)?${following}`, `${which} sont les {many} ?`),
    leadIn(
      `(?<many>(?:les|ses|leurs) ${adjective}(?:${kinds}|${properties})(?: \\p{L}+s)?)(?: sont)?${following}`,
      `{} — ${small} sont {many} ?`
    ),
    leadIn(
      `(?<pronoun>ils?|elles?) (?<verb>a|ont|présente(?:nt)?|possède(?:nt)?|offre(?:nt)?|remplit|remplissent|comprend|comprennent|utilise(?:nt)?|joue(?:nt)?) ${count}(?:des )?${nouns}${after}`,
      `{} — ${small} {many} est-ce qu’{pronoun} {verb} ?`
    ),
    leadIn(
      `(?<x>.+?) (?<verb>a|ont|présente(?:nt)?|possède(?:nt)?|offre(?:nt)?|remplit|remplissent|comprend|comprennent|comporte(?:nt)?|contient|contiennent|utilise(?:nt)?|nécessite(?:nt)?) ${count}(?:des )?${nouns}${after}`,
      `${which} {many} {verb} {x} ?`
    ),
    leadIn(
      `(?<x>.+?) (?<verb>doi(?:ven)?t|peu(?:ven)?t) (?<more>\\p{L}+(?:er|ir|re)) ${count}(?:des )?${nouns}${after}`,
      `${which} {many} {verb} {more} {x} ?`
    )
  ]
})

/** What ends a sentence about `x`: what asks for it, the verb, and what follows in the question. */
const tails: ReadonlyArray<readonly [asks: string, verb: string, after?: string, more?: string]> = [
  [
    'De quoi',
    'se compose(?:nt)?|est composée?|sont composée?s|est constituée?|sont constituée?s|est formée?|sont formée?s|se constitue(?:nt)?|dépend|dépendent|s’occupe(?:nt)?|traite(?:nt)?',
    ` ${count}(?:de|d[’']|des (?:éléments|parties) suivant(?:e)?s)${following}`
  ],
  [
    'Comment',
    'se divise(?:nt)?|se subdivise(?:nt)?|se répartit|se répartissent|se classe(?:nt)?|se décompose(?:nt)?|se regroupe(?:nt)?|est divisée?|sont divisée?s|est classée?|sont classée?s|sont réparti(?:e?s)?|peut être divisée?|peuvent être divisée?s|peut être classée?|peuvent être classée?s',
    `(?: ${count}(?:en|selon|dans)(?: .+)?)?${following}`
  ],
  [
    'À quoi',
    'sert|servent|correspond|correspondent|conduit|conduisent|mène(?:nt)?|contribue(?:nt)?|est due?|sont dus|sont dues',
    ` à${following}`
  ],
  ['En quoi', 'consiste(?:nt)?', ' (?:à|en)'],
  [
    'Sur quoi',
    'repose(?:nt)?|s’appui(?:e|ent)|porte(?:nt)?|agit|agissent|se base(?:nt)?|est basée?|sont basée?s|est fondée?|sont fondée?s',
    ' sur'
  ],
  [
    'Par quoi',
    'se caractérise(?:nt)?|est caractérisée?|sont caractérisée?s|est causée?|sont causée?s|est provoquée?|sont provoquée?s|se manifeste(?:nt)?',
    ` par${following}`
  ],
  [
    'Dans quel but',
    'est utilisée?|sont utilisée?s|s’utilise(?:nt)?|est employée?|sont employée?s',
    ' pour'
  ],
  ['De quel type', '(?:peut|peuvent)', ' être', 'être'],
  ['Que', 'permet|permettent', ' de', 'de faire'],
  ['Que', 'doit|doivent', '', 'faire'],
  [
    'Que',
    'comprend|comprennent|contient|contiennent|comporte(?:nt)?|permet|permettent|nécessite(?:nt)?|provoque(?:nt)?|produit|produisent|génère(?:nt)?|fournit|fournissent|propose(?:nt)?|regroupe(?:nt)?|rassemble(?:nt)?|stocke(?:nt)?|définit|définissent|décrit|décrivent|garantit|garantissent|favorise(?:nt)?|possède(?:nt)?|requiert|requièrent|cause(?:nt)?|mesure(?:nt)?|contrôle(?:nt)?|supporte(?:nt)?|prévoit|suppose(?:nt)?|désigne(?:nt)?',
    following
  ],
  [
    'Qu’',
    'inclut|incluent|utilise(?:nt)?|offre(?:nt)?|implique(?:nt)?|exige(?:nt)?|apporte(?:nt)?|assure(?:nt)?|entraîne(?:nt)?|englobe(?:nt)?|évite(?:nt)?|autorise(?:nt)?|améliore(?:nt)?',
    following
  ]
]

/** Forms of sentences, first those about a pronoun, which "est-ce que" leaves in its place. */
const sentences = tails.flatMap(([asks, verbs, end = '', more = '']): LeadIn[] => {
  const verb = `(?<verb>${verbs.replaceAll('’', "[’']")})`
  const what = asks.startsWith('Qu') ? 'qu’est-ce' : `${asks.toLowerCase()} est-ce`
  const question = `${asks}${asks.endsWith('’') ? '' : ' '}{verb}${more && ` ${more}`} {x} ?`
  return [
    leadIn(
      `(?<pronoun>ils?|elles?) ${verb}${end}`,
      `{} — ${what} qu’{pronoun} {verb}${more && ` ${more}`} ?`
    ),
    leadIn(`(?<x>.+?) ${verb}${end}`, question)
  ]
})

/** Lead-ins of French, the surest first. See `Language.askList`. */
export const frenchLeadIns: ReadonlyArray<LeadIn> = [...genderedForms, ...sentences]

/** Questions for labelled properties; the subject is quoted, so that nothing has to agree with it. */
export const frenchLabels = (
  [
    [
      'définition|définitions|signification|sens|description|explication|concept',
      'Qu’entend-on par « {} » ?'
    ],
    ['exemple', 'Quel est un exemple de « {} » ?'],
    ['exemples', 'Quels exemples y a-t-il de « {} » ?'],
    ['fonctionnement|comment ça marche', 'Comment fonctionne « {} » ?'],
    [
      'utilité|usage|usages|utilisation|utilisations|application|applications',
      'À quoi sert « {} » ?'
    ],
    ['traitement|traitements', 'Comment traite-t-on « {} » ?'],
    ['diagnostic', 'Comment diagnostique-t-on « {} » ?'],
    ['calcul', 'Comment calcule-t-on « {} » ?'],
    ['synonyme|synonymes', 'Quel est le synonyme de « {} » ?'],
    [masculineKinds, 'Quels sont les {label} de « {} » ?'],
    [feminineKinds, 'Quelles sont les {label} de « {} » ?'],
    [masculineProperties, 'Quels sont les {label} de « {} » ?'],
    [feminineProperties, 'Quelles sont les {label} de « {} » ?'],
    [
      'but|objectif|rôle|principe|résultat|symbole|problème|prix|coût|contexte|lieu|symptôme|avantage|inconvénient|facteur|mécanisme|pronostic|contraire',
      'Quel est le {label} de « {} » ?'
    ],
    ['auteur|effet|objet|usage', 'Quel est l’{label} de « {} » ?'],
    [
      'fonction|cause|conséquence|caractéristique|propriété|structure|formule|syntaxe|composition|durée|prévention|solution|règle|différence|condition|finalité|localisation|valeur|taille|complexité|date',
      'Quelle est la {label} de « {} » ?'
    ],
    ['origine|unité|importance|idée|idée principale|étymologie', 'Quelle est l’{label} de « {} » ?']
  ] satisfies ReadonlyArray<[labels: string, question: string]>
).map(([labels, question]) => [labels, withHardSpaces(question)] as const)
