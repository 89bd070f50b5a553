import {frenchActions, frenchFacts, frenchFinite, frenchReasons} from './french-facts.js'
import {frenchLabels, frenchLeadIns, frenchListNouns, withHardSpaces} from './french-questions.js'
import {defineLanguage, definingVerb, verbBehindBold, wordSet} from './language.js'
import {askByForms} from './lead-ins.js'
import {askByLabels} from './term-questions.js'

/** A quoted term needs no article, number or gender. */
const definition = withHardSpaces('Qu’entend-on par « {} » ?')

/** What a definition begins with: an article, so that "est important" is none. */
const article =
  "(?!(?:le|la|les)\\s+suivant)(?:(?:une?|le|la|les|des|du|tout|toute|celui|celle|ceux|chaque|ce\\s+qui|ce\\s+que|l[’']une?\\s+des)\\s|l[’'])"
/** A term does not end in a preposition: the article behind it belongs to the term. */
const noPreposition = '(?<!\\s(?:de|du|des|en|à|au|par|avec|pour|sur|dans|et|ou)\\s+)'
const adverb = '(?:également\\s+|généralement\\s+|souvent\\s+|simplement\\s+|aussi\\s+|donc\\s+)?'

/** Words in `-s` and `-x` that are no plural nouns. */
const noPlural = new Set(
  'alors|toujours|jamais|puis|sans|dans|plus|moins|depuis|après|dès|vers|ailleurs|parfois|cas|corps|temps|processus|virus|accès|succès|choix|prix|procès|progrès|bras|poids|sens|tas|pays|avis|index|os|cours|discours|concours|parcours|secours|voyons|avons|prenons|notons|utilisons|considérons|supposons|rappelons|donnons|sommes|nous|vous|es|suis|peux|deux|trois|six|dix|voix|croix|noix|paix|faux|français|anglais'.split(
    '|'
  )
)

/** Whether a noun phrase is plural, by its article or first noun. */
export function isFrenchPlural(term: string): boolean {
  const plain = term.toLowerCase()
  if (/^(?:les|des|ces|ses|leurs)\s/u.test(plain)) return true
  const first = plain.replace(/^(?:le|la|une?|du)\s+|^l[’']/u, '').split(/[\s(]/u, 1)[0] ?? ''
  return first === plain.split(/[\s(]/u, 1)[0] && /..[sx]$/u.test(first) && !noPlural.has(first)
}

const words = {
  leadingArticle: /^(?:(?:les?|la|une?|des|du)\s+|l[’'])/iu,
  frame: /^(?:En|Dans\s+le\s+domaine\s+d(?:e|u)|Dans\s+les?|Dans\s+la)\s+[\p{Ll}\s’'-]{3,40},\s+/u,
  // Words at the start of a sentence that point to something before, or to nobody.
  pronouns: wordSet(
    'il|elle|ils|elles|ce|cet|cette|ces|cela|ceci|ça|c’est|c’était|ce sont|celui-ci|celle-ci|ceux-ci|celles-ci|celui|celle|ceux|on|nous|vous|je|j’ai|tu|son|sa|ses|leur|leurs|notre|votre|y|en|ici|là|tous|toutes|chacun|chacune|chaque|certains|certaines|plusieurs|quelques|d’autres|autre|autres|les deux|l’un|l’une|ce dernier|cette dernière|ces derniers|quand|si|s’il|s’ils|tel|telle|tels|qui|qu’est-ce'
  ),
  // Prepositions, conjunctions, adverbs, imperatives and question words: none begins a term.
  nonTerms: wordSet(
    'si|quand|lorsque|lorsqu’on|lorsqu’il|lorsqu’un|lorsqu’une|comme|puisque|parce|car|donc|or|ni|mais|ou|et|pour|par|avec|sans|sous|sur|dans|en|à|au|aux|de|d’abord|d’une|d’un|dès|depuis|pendant|durant|avant|après|entre|vers|chez|contre|selon|malgré|grâce|afin|jusqu’à|que|qu’il|qu’on|ne|n’est|pas|non|oui|jamais|toujours|aussi|ainsi|alors|puis|ensuite|enfin|finalement|cependant|toutefois|pourtant|également|très|plus|moins|seulement|attention|important|importante|rappel|voir|cf|cf.|noter|notez|remarque|est|sont|était|a|ont|peut|peuvent|doit|doivent|il|faut|cliquez|cliquer|ouvrez|ouvrir|choisissez|choisir|sélectionnez|sélectionner|utilisez|utiliser|créez|créer|ajoutez|ajouter|installez|installer|lancez|lancer|vérifiez|vérifier|faites|faire|lire|lisez|écrire|comment|pourquoi|où|quel|quelle|quels|quelles|qui|quoi|combien|ex|ex.|p.ex.|etc.'
  ),
  clauseWords: wordSet(
    'est|sont|était|étaient|fut|a|ont|avait|peut|peuvent|doit|doivent|qui|que|où|dont|quand|lorsque|parce|si|il|elle|on|ne|pas|se|c’est|qu’il|qu’on|n’est'
  ),
  // Properties of a subject, by which students label the lines of a note.
  labels: wordSet(
    'définition|définitions|déf|déf.|def|concept|notion|signification|sens|description|explication|idée|idée principale|idée clé|exemple|exemples|ex|ex.|par exemple|contre-exemple|note|notes|nota bene|nb|n.b.|remarque|remarques|observation|observations|rq|rq.|attention|avertissement|important|à retenir|à noter|à savoir|rappel|rappels|astuce|astuces|conseil|conseils|moyen mnémotechnique|mnémotechnique|info|infos|info clé|avantage|avantages|inconvénient|inconvénients|avantages et inconvénients|pour|contre|points forts|points faibles|forces|faiblesses|atouts|limite|limites|risque|risques|danger|dangers|but|buts|objectif|objectifs|finalité|utilité|enjeu|enjeux|intérêt|rôle|rôles|fonction|fonctions|fonctionnement|comment ça marche|à quoi ça sert|usage|usages|utilisation|utilisations|application|applications|cas d’usage|cas d’utilisation|importance|cause|causes|raison|raisons|origine|origines|facteurs|facteurs de risque|conséquence|conséquences|effet|effets|effets secondaires|impact|symptôme|symptômes|signes|clinique|signes cliniques|diagnostic|traitement|traitements|pronostic|prévention|complications|épidémiologie|étiologie|physiopathologie|classification|examens|caractéristique|caractéristiques|propriété|propriétés|particularités|éléments|composants|composantes|composition|parties|structure|forme|type|types|sortes|formes|catégories|phases|étapes|processus|procédure|démarche|méthode|méthodes|technique|techniques|formule|formules|calcul|unité|unités|symbole|valeur|valeurs|taille|démonstration|preuve|théorème|propriété clé|condition|conditions|prérequis|règle|règles|loi|lois|principe|principes|résultat|résultats|conclusion|problème|problèmes|solution|solutions|question|réponse|différence|différences|points communs|comparaison|synonyme|synonymes|contraire|antonyme|étymologie|contexte|contexte historique|historique|histoire|date|dates|époque|période|durée|lieu|localisation|répartition|habitat|auteur|autrice|auteurs|œuvre|œuvres|genre|thème|thèmes|personnages|résumé|style|représentants|acteurs|source|sources|coût|prix|syntaxe|paramètres|entrée|sortie|valeur par défaut|complexité|détail|détails|qui|quoi|qu’est-ce que c’est|comment|quand|pourquoi'
  ),
  // Headings that group text below a subject, in notes of any subject.
  genericHeadings: wordSet(
    'complexité|complexités|introduction|intro|résumé|synthèse|vue d’ensemble|aperçu|présentation|présentation générale|généralités|général|bases|les bases|notions de base|notions|notions clés|fondamentaux|fondements|définition|définitions|concept|concepts|concepts clés|concepts de base|idées clés|idées principales|points clés|points importants|terminologie|termes|vocabulaire|lexique|glossaire|description|explication|explications|exemple|exemples|notes|notes de cours|cours|remarques|remarque|observations|commentaires|contenu|contenus|développement|théorie|pratique|cadre théorique|caractéristiques|caractéristiques générales|caractéristiques principales|propriétés|avantages|inconvénients|avantages et inconvénients|pour et contre|points forts|points faibles|limites|types|sortes|formes|classification|catégories|variantes|objectif|objectifs|objectifs du cours|but|finalité|fonctionnement|fonction|fonctions|rôle|rôles|structure|parties|éléments|composants|composition|causes|conséquences|causes et conséquences|effets|symptômes|signes cliniques|clinique|diagnostic|traitement|traitements|pronostic|prévention|complications|étiologie|épidémiologie|physiopathologie|facteurs de risque|histoire|historique|origine|origines|contexte|contexte historique|évolution|importance|enjeux|applications|utilisation|utilisations|usages|utilité|cas d’utilisation|processus|procédure|démarche|étapes|phases|méthode|méthodes|méthodologie|techniques|prérequis|conditions|règles|lois|principes|principe|formules|calcul|calculs|démonstration|démonstrations|preuve|comparaison|différences|points communs|problème|problèmes|problématique|solutions|résultats|discussion|conclusion|conclusions|bilan|analyse|critique|critiques|important|à retenir|l’essentiel|à savoir|considérations|conseils|bonnes pratiques|détails|divers|autres|autre|compléments|informations complémentaires|questions fréquentes|faq|syntaxe|configuration|architecture|implémentation|complexité|comment|pourquoi|quand|où|quoi'
  ),
  // Sections that hold no facts: literature, navigation, tasks.
  skippedHeadings: wordSet(
    'références|référence|références bibliographiques|bibliographie|webographie|sitographie|lectures|lectures complémentaires|pour aller plus loin|pour en savoir plus|en savoir plus|liens|lien|liens externes|liens utiles|voir aussi|voir également|sources|source|ressources|ressources complémentaires|documents|supports|matériel|sommaire|table des matières|plan|plan du cours|index|tâches|à faire|todo|devoirs|exercices|exercice|exercices corrigés|corrigés|travaux pratiques|td|tp|questions|questions ouvertes|quiz|qcm|notes liées|notes associées|sujets liés|articles connexes|navigation|notes de bas de page|annexe|annexes|installation|licence|auteurs|auteur|contributeurs|contribuer|remerciements|crédits|historique des modifications|vidéos|prochaines étapes'
  ),
  listNouns: wordSet(frenchListNouns),
  // Bold words that stress a sentence and hide nothing worth asking.
  emphasis: wordSet(
    'ne|pas|ne pas|non|ni|jamais|toujours|seul|seule|seuls|seulement|uniquement|tout|tous|toute|toutes|chaque|aucun|aucune|très|plus|moins|trop|mieux|meilleur|doit|doivent|peut|peuvent|ne peut pas|ne doit pas|il faut|et|ou|mais|aussi|également|les deux|un|une|deux|trois|premier|première|second|seconde|avant|après|avec|sans|même|mêmes|autre|autres|différent|différents|différente|différentes|important|attention|nouveau|nouvelle|exactement|au moins|au plus|au maximum|au minimum|est|sont|n’est pas|si|alors|donc|directement|immédiatement|ensemble|positif|négatif|haut|bas|grand|petit'
  ),
  clauseEnd:
    /\s?[;:]\s|\s[–—]\s|,\s+(?:mais|tandis\s+que|alors\s+que|car|parce\s+qu|ce\s+qui|où|donc|et\s+(?:est|sont|se|a|peut|il|elle)|afin\s+de)\s/u
}

/** A verb, its question with hard spaces. */
function verb(pattern: RegExp, question: string, opening?: RegExp) {
  return definingVerb(pattern, withHardSpaces(question), opening)
}

/** Verbs of defining sentences, the surest first. */
const definingVerbs = [
  // "On appelle X un …", "On entend par X …"
  verb(
    new RegExp(`\\s+${noPreposition}(?=${article})`, 'u'),
    definition,
    /^(?:On\s+(?:appelle|nomme|désigne\s+par|entend\s+par)|Nous\s+appelons)\s+/u
  ),
  verb(new RegExp(`\\s+(?:est|sont|était|étaient)\\s+${adverb}(?=${article})`, 'u'), definition),
  verb(/\s+(?:se\s+définit|est\s+définie?)\s+comme\s+/u, definition),
  verb(/\s+désigne(?:nt)?\s+/u, 'Que désigne « {} » ?'),
  verb(/\s+signifie(?:nt)?\s+/u, 'Que signifie « {} » ?'),
  verb(/\s+correspond(?:ent)?\s+(?=(?:à|au|aux)\s)/u, 'À quoi correspond « {} » ?'),
  verb(/\s+consiste(?:nt)?\s+(?=(?:à|en)\s)/u, 'En quoi consiste « {} » ?'),
  verb(/\s+ser(?:t|vent)\s+(?=(?:à|au|de)\s)/u, 'À quoi sert « {} » ?'),
  verb(
    /\s+(?:est|sont)\s+(?:utilisée?s?|employée?s?)\s+(?=pour\s)/u,
    'Dans quel but utilise-t-on « {} » ?'
  ),
  verb(/\s+permet(?:tent)?\s+d(?:e\s+|[’'])/u, 'Que permet de faire « {} » ?'),
  verb(/\s+représente(?:nt)?\s+/u, 'Que représente « {} » ?'),
  verb(/\s+mesure(?:nt)?\s+/u, 'Que mesure « {} » ?'),
  verb(
    /\s+(?:se\s+compose(?:nt)?|est\s+composée?|sont\s+composée?s|est\s+constituée?|sont\s+constituée?s|est\s+formée?)\s+d(?:e\s+|[’'])/u,
    'De quoi se compose « {} » ?'
  ),
  verb(
    new RegExp(`\\s+(?<verb>(?=[aeiouéèê])(?:${frenchActions}))\\s+`, 'u'),
    'Qu’{verb} « {} » ?'
  ),
  verb(new RegExp(`\\s+(?<verb>${frenchActions})\\s+`, 'u'), 'Que {verb} « {} » ?'),
  verbBehindBold(
    frenchFinite.replaceAll(' ', '\\s+'),
    withHardSpaces('Qu’est-ce qui caractérise « {} » ?')
  )
]

/** French. */
export const french = defineLanguage('fr', definition, {
  ...words,
  facts: frenchFacts,
  reasons: frenchReasons,
  abbreviation: withHardSpaces('Que signifie le sigle {} ?'),
  difference: withHardSpaces('Quelle est la différence entre « {} » et « {} » ?'),
  isPlural: isFrenchPlural,
  definingVerbs,
  askLabel: askByLabels(frenchLabels),
  askList: askByForms(frenchLeadIns, words)
})
