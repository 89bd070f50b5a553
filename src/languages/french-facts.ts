import {withHardSpaces} from './french-questions.js'
import {about, actionForm, more, type SentenceForm, sentenceForm} from './sentence-forms.js'

/** Verbs that say what a thing does, in the third person; the question takes them over. */
export const frenchActions =
  'permet|permettent|nécessite|nécessitent|requiert|requièrent|fournit|fournissent|offre|offrent|garantit|garantissent|assure|assurent|évite|évitent|empêche|empêchent|provoque|provoquent|cause|causent|produit|produisent|génère|génèrent|réduit|réduisent|augmente|augmentent|améliore|améliorent|stocke|stockent|contient|contiennent|contrôle|contrôlent|régule|régulent|définit|définissent|détermine|déterminent|étudie|étudient|indique|indiquent|identifie|identifient|utilise|utilisent|protège|protègent|transporte|transportent|renvoie|renvoient|implique|impliquent|entraîne|entraînent|comprend|comprennent'
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
  action(
    `${about} (?<verb>(?=[aeiouéèê])(?:${frenchActions})) (?<answer>(?!à |pas ).+)`,
    'Qu’{verb} {x} ?'
  ),
  action(`${about} (?<verb>${frenchActions}) (?<answer>(?!à |pas ).+)`, 'Que {verb} {x} ?')
]
