import {dutchFacts, dutchReasons} from './dutch-facts.js'
import {defineLanguage, definingVerb, verbBehindBold, wordSet} from './language.js'
import {askByForms, leadIn, sentenceForms} from './lead-ins.js'
import {askByLabels} from './term-questions.js'

/** A quoted term needs no article, number or gender. */
const definition = 'Wat wordt verstaan onder “{}”?'

/** Plural nouns of kinds, which one asks for with "Welke … zijn er?". */
const kinds =
  'soorten|types|typen|vormen|klassen|categorieën|groepen|varianten|manieren|methoden|methodes|technieken|strategieën|modellen|opties|mogelijkheden'
/** Plural nouns of properties, which one asks for with "Wat zijn de …?". */
const properties =
  'fasen|fases|stappen|stadia|niveaus|lagen|toestanden|kenmerken|eigenschappen|voordelen|nadelen|voor- en nadelen|voordelen en nadelen|beperkingen|oorzaken|redenen|gevolgen|effecten|bijwerkingen|symptomen|klachten|complicaties|risico’s|risicofactoren|functies|taken|doelen|doelstellingen|onderdelen|delen|componenten|elementen|factoren|principes|regels|wetten|criteria|voorwaarden|eisen|maatregelen|middelen|rollen|rechten|plichten|verschillen|overeenkomsten|problemen|oplossingen|toepassingen|voorbeelden|bronnen|sterke punten|zwakke punten'
const listNoun = `(?:${kinds}|${properties})`
const count =
  '(?:(?:de|deze|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\\d{1,2}|meerdere|enkele|veel|verschillende|diverse|volgende|een aantal|ook|vooral) )*'
const anyNouns = '\\p{L}+(?:en|s|a)'
const tie = '(?:van|voor|in|om|bij|tussen|met|op|aan) '
const following =
  '(?: (?:het volgende|de volgende|onder andere|onder meer|als volgt|de volgende \\p{L}+))?'

const forms = [
  leadIn(
    `er (?:zijn|bestaan) ${count}(?<many>(?:(?:${kinds})|${anyNouns}(?= ${tie})) .+)`,
    'Welke {many} zijn er?'
  ),
  leadIn(`er (?:zijn|bestaan) ${count}(?<many>${anyNouns})`, '{} — welke {many} zijn er?'),
  leadIn(`(?:de )?(?<many>(?:${kinds}) .+?)(?: zijn)?${following}`, 'Welke {many} zijn er?'),
  leadIn(
    `(?:de )?(?<many>(?:belangrijkste )?${listNoun} ${tie}.+?)(?: zijn)?${following}`,
    'Wat zijn de {many}?'
  ),
  leadIn(
    `de (?<many>(?:\\p{L}+ste )?${listNoun})(?: zijn)?${following}`,
    '{} — wat zijn de {many}?'
  ),
  ...sentenceForms(
    [
      [`(?<verb>heeft|hebben) ${count}(?<many>${listNoun})`, 'Welke {many} {verb} {x}?'],
      [`(?<verb>bestaat|bestaan) uit${following}`, 'Waaruit {verb} {x}?'],
      [
        '(?<verb>wordt|worden) (?<part>verdeeld|onderverdeeld|ingedeeld) in',
        'Hoe {verb} {x} {part}?'
      ],
      [`(?<verb>hangt|hangen) af van${following}`, 'Waarvan {verb} {x} af?'],
      [`(?<verb>dient|dienen) (?:om|voor)${following}`, 'Waarvoor {verb} {x}?'],
      ['(?<verb>wordt|worden) gebruikt (?:om|voor)', 'Waarvoor {verb} {x} gebruikt?'],
      ['(?<verb>leidt|leiden) tot', 'Waartoe {verb} {x}?'],
      [
        `(?<verb>bevat|bevatten|omvat|omvatten|biedt|bieden|vereist|vereisen|ondersteunt|ondersteunen|veroorzaakt|veroorzaken|regelt|regelen)${following}`,
        'Wat {verb} {x}?'
      ]
    ],
    '(?<pronoun>hij|zij|ze|het|dit|deze) ',
    '{pronoun}'
  )
]

const article = '(?:een|de|het|elke|elk|iedere|ieder)\\s'

const words = {
  leadingArticle: /^(?:de|het|een|’t)\s+/iu,
  frame: /^In\s+de\s+[\p{Ll}-]+,\s+/u,
  pronouns: wordSet(
    'hij|zij|ze|het|dit|dat|deze|die|er|hier|daar|hun|zijn|haar|wij|we|jij|je|u|ik|men|beide|sommige|veel|vele|alle|andere|elk|elke|iedere|zo|zulke|eerstgenoemde|laatstgenoemde|daarmee|hiermee|daardoor|hierdoor|daarvoor|wat|welke|wie'
  ),
  nonTerms: wordSet(
    'als|wanneer|indien|omdat|doordat|terwijl|hoewel|zodat|nadat|voordat|bij|met|zonder|in|op|aan|van|voor|naar|na|door|uit|om|tegen|onder|over|tussen|tijdens|volgens|tot|sinds|vanaf|en|of|maar|want|dus|ook|alleen|niet|geen|altijd|nooit|vaak|soms|zie|let|dan|daarna|eerst|vervolgens|tenslotte|echter|daarom|bovendien|belangrijk|is|zijn|was|wordt|worden|heeft|hebben|kan|kunnen|moet|moeten|klik|kies|open|gebruik|maak|installeer|controleer|hoe|waarom|waar|waarmee|waardoor|welke|wie|bijv.|bv.|d.w.z.|o.a.'
  ),
  clauseWords: wordSet(
    'is|zijn|was|waren|wordt|worden|heeft|hebben|kan|kunnen|moet|moeten|dat|die|wat|als|omdat|men|er'
  ),
  labels: wordSet(
    'definitie|begrip|betekenis|omschrijving|beschrijving|uitleg|kernidee|voorbeeld|voorbeelden|bijv|bijv.|bv|bv.|tegenvoorbeeld|noot|opmerking|opmerkingen|let op|belangrijk|onthoud|onthouden|ezelsbruggetje|tip|tips|weetje|voordeel|voordelen|nadeel|nadelen|voor- en nadelen|sterke punten|zwakke punten|risico’s|doel|doelen|nut|functie|functies|werking|rol|taken|gebruik|toepassing|toepassingen|oorzaak|oorzaken|reden|redenen|aanleiding|gevolg|gevolgen|effect|effecten|bijwerkingen|symptoom|symptomen|klachten|diagnose|behandeling|therapie|prognose|preventie|complicaties|indeling|classificatie|risicofactoren|kenmerk|kenmerken|eigenschap|eigenschappen|bijzonderheden|onderdelen|componenten|opbouw|structuur|samenstelling|soort|soorten|type|types|vormen|fasen|stappen|proces|methode|methoden|formule|formules|berekening|eenheid|eenheden|symbool|waarde|grootte|bewijs|voorwaarde|voorwaarden|eisen|regel|regels|wet|resultaat|resultaten|conclusie|probleem|problemen|oplossing|oplossingen|vraag|antwoord|verschil|verschillen|overeenkomsten|vergelijking|synoniem|synoniemen|tegenovergestelde|etymologie|herkomst|oorsprong|context|geschiedenis|achtergrond|datum|periode|duur|plaats|ligging|auteur|werken|thema|inhoud|stijl|bron|bronnen|kosten|prijs|syntaxis|invoer|uitvoer|standaardwaarde|complexiteit|samenvatting|details|wie|wat|hoe|wanneer|waarom'
  ),
  genericHeadings: wordSet(
    'overzicht|inleiding|introductie|samenvatting|algemeen|basis|basisbegrippen|grondbeginselen|definitie|definities|begrip|begrippen|kernbegrippen|belangrijke begrippen|begrippenlijst|woordenlijst|beschrijving|uitleg|voorbeeld|voorbeelden|notities|aantekeningen|college|les|inhoud|theorie|praktijk|kenmerken|eigenschappen|voordelen|nadelen|voor- en nadelen|voordelen en nadelen|soorten|types|vormen|indeling|doel|doelen|leerdoelen|functie|functies|werking|opbouw|structuur|onderdelen|componenten|oorzaken|gevolgen|oorzaken en gevolgen|symptomen|diagnose|behandeling|prognose|preventie|complicaties|geschiedenis|achtergrond|context|ontwikkeling|ontstaan|toepassing|toepassingen|gebruik|proces|stappen|stappenplan|fasen|methode|methoden|werkwijze|voorwaarden|eisen|regels|formules|berekening|bewijs|vergelijking|verschillen|overeenkomsten|problemen|oplossingen|resultaten|discussie|conclusie|analyse|kritiek|belangrijk|kernpunten|hoofdpunten|opmerkingen|tips|details|overig|overige|varia|extra|veelgestelde vragen|faq|configuratie|architectuur|implementatie|wat|hoe|waarom'
  ),
  skippedHeadings: wordSet(
    'bronnen|bron|bronvermelding|referenties|literatuur|literatuurlijst|bibliografie|verder lezen|meer lezen|meer informatie|links|link|externe links|nuttige links|zie ook|gerelateerd|gerelateerde notities|verwante onderwerpen|inhoudsopgave|inhoud|index|voetnoten|bijlage|bijlagen|oefeningen|opdrachten|opgaven|huiswerk|vragen|open vragen|todo|te doen|taken|video’s|navigatie|licentie|auteur|auteurs|dankwoord|changelog|wijzigingen|installatie|volgende stappen'
  ),
  listNouns: wordSet(`${kinds}|${properties}`),
  emphasis: wordSet(
    'niet|geen|nooit|altijd|alleen|slechts|alle|elk|elke|ieder|iedere|moet|moeten|kan|kunnen|mag|mogen|en|of|maar|ook|heel|zeer|meer|minder|meest|minst|beide|een|twee|drie|eerste|tweede|eerst|voor|na|met|zonder|zelfde|dezelfde|hetzelfde|ander|andere|verschillend|verschillende|belangrijk|nieuw|nieuwe|precies|minstens|hoogstens|minimaal|maximaal|is|zijn|wel|dus|dan|direct|samen|positief|negatief|groot|klein|hoog|laag'
  ),
  clauseEnd:
    /[;:]\s|\s[–—]\s|,\s+(?:maar|terwijl|omdat|doordat|waarbij|zodat|want|dus|en\s+(?:is|zijn|wordt|heeft|kan))\s/u
}

/** Dutch. */
export const dutch = defineLanguage('nl', definition, {
  ...words,
  facts: dutchFacts,
  reasons: dutchReasons,
  abbreviation: 'Waar staat {} voor?',
  difference: 'Wat is het verschil tussen ‘{}’ en ‘{}’?',
  definingVerbs: [
    definingVerb(
      new RegExp(`\\s+(?=${article})`, 'u'),
      definition,
      /^In\s+(?:de\s+)?[\p{L}-]+\s+(?:is|zijn|verstaat\s+men\s+onder)\s+/u
    ),
    definingVerb(
      /\s+(?:verstaat\s+men|verstaan\s+we|wordt\s+verstaan)\s+/u,
      definition,
      /^Onder\s+/u
    ),
    definingVerb(
      new RegExp(
        `\\s+(?:is|zijn|was|waren)\\s+(?:ook\\s+|meestal\\s+|eigenlijk\\s+)?(?=${article})`,
        'u'
      ),
      definition
    ),
    definingVerb(/\s+beteken(?:t|en)\s+/u, 'Wat betekent “{}”?'),
    definingVerb(/\s+verwij(?:st|zen)\s+(?=naar\s)/u, 'Waarnaar verwijst “{}”?'),
    definingVerb(/\s+(?:staat|staan)\s+(?=voor\s)/u, 'Waarvoor staat “{}”?'),
    definingVerb(/\s+(?:dient|dienen)\s+(?=(?:om|voor|als)\s)/u, 'Waarvoor dient “{}”?'),
    definingVerb(
      /\s+(?:wordt|worden)\s+gebruikt\s+(?=(?:om|voor)\s)/u,
      'Waarvoor wordt “{}” gebruikt?'
    ),
    definingVerb(/\s+(?:bestaat|bestaan)\s+(?=uit\s)/u, 'Waaruit bestaat “{}”?'),
    definingVerb(/\s+(?:beschrijft|beschrijven)\s+/u, 'Wat beschrijft “{}”?'),
    definingVerb(
      /\s+(?<verb>biedt|bieden|vereist|vereisen|bevat|bevatten|voorkomt|voorkomen|veroorzaakt|veroorzaken|garandeert|garanderen|bepaalt|bepalen|bestudeert|bestuderen|regelt|regelen|beschermt|beschermen|verlaagt|verlagen|verhoogt|verhogen|ondersteunt|ondersteunen|gebruikt|gebruiken)\s+/u,
      'Wat {verb} “{}”?'
    ),
    verbBehindBold(
      '(?:(?!met|uit|niet|het|dat|tot|bijt)\\p{Ll}{3,}t|(?!een|geen)\\p{Ll}{3,}en)',
      'Wat kenmerkt “{}”?'
    )
  ],
  askLabel: askByLabels([
    ['definitie|begrip|betekenis|omschrijving|beschrijving|uitleg', definition],
    ['voorbeeld', 'Wat is een voorbeeld van “{}”?'],
    ['werking', 'Hoe werkt “{}”?'],
    ['gebruik|toepassing|toepassingen|nut', 'Waarvoor wordt “{}” gebruikt?'],
    ['behandeling|therapie', 'Hoe wordt “{}” behandeld?'],
    [kinds, 'Welke {label} van “{}” zijn er?'],
    [properties, 'Wat zijn de {label} van “{}”?'],
    [
      'functie|rol|oorzaak|reden|formule|eenheid|structuur|oorsprong|herkomst|oplossing|complexiteit',
      'Wat is de {label} van “{}”?'
    ],
    [
      'doel|voordeel|nadeel|gevolg|effect|kenmerk|resultaat|symbool|verschil',
      'Wat is het {label} van “{}”?'
    ]
  ]),
  askList: askByForms(forms, {...words, small: /^(?:hij|zij|ze|het|dit|deze)\s/iu})
})
