/** How sentences of a language go on about a thing that was named before. */
export interface ImpliedSubject {
  /** Pronouns in the nominative, and the start of a sentence whose subject they agree with. */
  pronouns: ReadonlyArray<readonly [pronoun: string, start: RegExp]>
  /** The subject of a sentence: a noun phrase before its verb. */
  subject: RegExp
  /** The noun alone, which is enough for a pronoun. */
  head?: RegExp
  /**
   * Verbs that begin a sentence whose subject is not said. Where the imperative has the same form,
   * only those that nobody commands.
   */
  verbs: RegExp
  /** Whether such a sentence may follow one that names its subject. */
  drops?: true
}

const se =
  'se\\s+(?!(?:puede|debe|trata|recomienda|ruega|entiende|denomina|llama|define|conoce|dice)n?\\s)\\p{Ll}+n?'
/** A subject before a verb that is known. */
const latin = (articles: string, verbs: string) =>
  new RegExp(`^(?:${articles})[^,;:()]{2,50}?(?:\\s\\([^()]{1,30}\\))?(?=\\s(?:${verbs})\\s)`, 'u')
/** A noun behind its article, without what goes on about it. */
const head = (articles: string) =>
  new RegExp(
    `^(?:${articles})\\p{L}[\\p{L}\\d-]*(?:\\s\\p{Lu}[\\p{L}\\d-]*)*(?:\\s\\([^()]{1,30}\\))?(?=\\s\\p{Ll})`,
    'u'
  )
const slavic = (verbs: string) =>
  new RegExp(`^\\p{Lu}[\\p{L}-]+(?:\\s\\p{L}[\\p{L}-]+){0,2}?(?=\\s(?:[—–-]|${verbs})\\s)`, 'u')
const russianVerb = '\\p{Ll}+(?:[еёюу]т|[иая]т|[еёюу]тся|[иая]тся)'
const ukrainianVerb = '\\p{Ll}+(?:[єеую]|[єеую]ть|[ия]ть|[єеую]ться|[ия]ться)'
const polishVerb = 'to|jest|\\p{Ll}{3,}(?:a|e|i|y|ą)(?:\\ssię)?'

/** By primary subtag. Where a pronoun agrees with every start, gender is not told by it. */
const implied: Readonly<Record<string, ImpliedSubject>> = {
  de: {
    pronouns: [
      ['Er', /^(?:Der|Ein|Jeder)\s/],
      ['Sie', /^(?:Die|Eine|Jede)\s/],
      ['Es', /^(?:Das|Ein|Jedes)\s/]
    ],
    subject:
      /^(?:Der|Die|Das|Eine?|Jede[rs]?)\s(?:\p{Ll}+e[rsn]?\s){0,2}\p{Lu}[\p{L}\d-]*(?:\s\([^()]{1,30}\))?(?=\s\p{Ll})/u,
    verbs:
      /^(?:(?!ge|mit\s|seit|nicht|oft|meist|fast|jetzt|dort|samt|erst|selbst|statt|zuletzt)\p{Ll}{2,}t|wurde|entstand|Findet|Sitzt|Liegt|Läuft|Wird|Wurde|Entstand|Ermöglicht|Erlaubt|Benötigt|Erfordert|Bietet|Gewährleistet|Garantiert|Verhindert|Verursacht|Bewirkt|Erzeugt|Verringert|Reduziert|Speichert|Enthält|Beinhaltet|Überwacht|Regelt|Steuert|Definiert|Verbindet|Schützt|Liefert|Verwaltet|Gibt|Legt|Stellt|Dient|Besteht|Beruht|Basiert|Führt|Entsteht|Gehört|Beschreibt|Umfasst|Misst|Berechnet|Prüft|Sorgt|Nutzt|Verwendet|Hängt|Wandelt|Transportiert|Bildet|Hemmt|Fördert)\s/u
  },
  es: {
    pronouns: [],
    subject: latin(
      '(?:El|La|Los|Las|Una?|Cada)\\s',
      `es|son|está|están|tiene|tienen|puede|pueden|${se}|permiten?`
    ),
    verbs: new RegExp(
      `^(?:${se.replace('se', 'Se')}|(?:Permite|Requiere|Necesita|Proporciona|Ofrece|Garantiza|Asegura|Impide|Previene|Provoca|Causa|Produce|Genera|Contiene|Incluye|Regula|Determina|Establece|Implica|Consiste|Consta|Sirve|Depende|Almacena|Opera|Funciona|Pertenece|Ocurre|Utiliza|Controla|Tiene lugar|Tienen lugar)n?)\\s`,
      'u'
    ),
    drops: true
  },
  pt: {
    pronouns: [
      ['Ele', /^(?:O|Um|Cada)\s/],
      ['Ela', /^(?:A|Uma|Cada)\s/],
      ['Eles', /^Os\s/],
      ['Elas', /^As\s/]
    ],
    subject: latin(
      '(?:O|A|Os|As|Uma?|Cada)\\s',
      'é|são|foi|tem|têm|pode|podem|permitem?|consistem?|usa|utiliza'
    ),
    head: head('(?:O|A|Os|As|Uma?|Cada)\\s'),
    verbs:
      /^(?:(?:Permite|Exige|Fornece|Oferece|Garante|Impede|Provoca|Causa|Gera|Inclui|Consiste|Serve|Depende|Determina|Armazena|Funciona|Pertence|Implica)m?|Requer|Contém|Produz|Reduz)\s/u,
    drops: true
  },
  it: {
    pronouns: [
      ['Esso', /^(?:Il|Lo|Un|L['’])/],
      ['Essa', /^(?:La|Una|L['’])/]
    ],
    subject: latin(
      "(?:Il|Lo|La|I|Gli|Le|Un|Uno|Una|Ogni)\\s|(?:L|Un)['’]",
      'è|sono|ha|hanno|può|possono|si\\s\\p{Ll}+|permette|consente'
    ),
    head: head("(?:Il|Lo|La|I|Gli|Le|Un|Uno|Una|Ogni)\\s|(?:L|Un)['’]"),
    verbs:
      /^(?:Permett(?:e|ono)|Consent(?:e|ono)|Richied(?:e|ono)|Fornisc(?:e|ono)|Offr(?:e|ono)|Garantisc(?:e|ono)|Impedisc(?:e|ono)|Produc(?:e|ono)|Riduc(?:e|ono)|Conten?g?(?:ono|iene)|Comprend(?:e|ono)|Stabilisc(?:e|ono)|Prevede|Consiste|Serve|Dipende|Gestisce|Definisce|Esercita|Nomina|Si\s(?!(?:può|deve|tratta|definisce|intende|chiama|dice|indica)\s)\p{Ll}+)\s/u,
    drops: true
  },
  fr: {
    pronouns: [
      ['Il', /^(?:Le|Un|Chaque|L['’])/],
      ['Elle', /^(?:La|Une|Chaque|L['’])/],
      ['Ils', /^(?:Les|Des)\s/],
      ['Elles', /^(?:Les|Des)\s/]
    ],
    subject: latin(
      "(?:Le|La|Les|Une?|Des|Chaque)\\s|L['’]",
      "est|sont|a|ont|peut|peuvent|se\\s\\p{L}+|s['’]\\p{L}+|permet|permettent|utilise|contient|consiste"
    ),
    head: head("(?:Le|La|Les|Une?|Des|Chaque)\\s|L['’]"),
    verbs:
      /^(?:Permet|Nécessite|Requiert|Fournit|Offre|Garantit|Assure|Empêche|Provoque|Produit|Génère|Réduit|Contient|Contrôle|Définit|Détermine|Implique|Comprend|Consiste|Sert|Dépend|Stocke|Protège|Se\s\p{L}+)\s/u
  },
  ru: {
    pronouns: [
      ['Он', /^\p{L}+(?:[бвгджзйклмнпрстфхцчшщь]|ый|ий|ой)(?:\s|$)/u],
      ['Она', /^\p{L}+[аяь](?:\s|$)/u],
      ['Оно', /^\p{L}+[оеё](?:\s|$)/u],
      ['Они', /^\p{L}+[ыие](?:\s|$)/u]
    ],
    subject: slavic(russianVerb),
    verbs:
      /^(?:\p{Lu}\p{Ll}{2,}(?:ает|ают|яет|яют|ует|уют|[аую]тся|ится|ятся)|Содержат|Позволя[ею]т|Обеспечива[ею]т|Требу[ею]т|Содерж[аи]т|Хран[яи]т|Использу[ею]т(?:ся)?|Применя[ею]тся|Вызыва[ею]т|Предотвраща[ею]т|Определя[ею]т|Регулиру[ею]т|Контролиру[ею]т|Возвраща[ею]т|Созда[ею]т|Защища[ею]т|Состо[ия]т|Служ[иа]т|Завис[ия]т|Явля[ею]тся|Представля[ею]т|Отвеча[ею]т|Выполня[ею]т|Описыва[ею]т|Измеря[ею]т|Наход[ия]тся)\s/u
  },
  uk: {
    pronouns: [
      ['Він', /^\p{L}+(?:[бвгґджзйклмнпрстфхцчшщь]|ий|ій)(?:\s|$)/u],
      ['Вона', /^\p{L}+[аяь](?:\s|$)/u],
      ['Воно', /^\p{L}+[оея](?:\s|$)/u],
      ['Вони', /^\p{L}+[иії](?:\s|$)/u]
    ],
    subject: slavic(ukrainianVerb),
    verbs:
      /^(?:\p{Lu}\p{Ll}{2,}(?:у|ю|а|я)(?=є|ю)|Дозволя|Забезпечу|Вимага|Зберіга|Використову|Застосову|Виклика|Визнача|Регулю|Контролю|Поверта|Створю|Захища|Залеж|Склада|Служ|Місти|Опису|Вимірю)(?:є|ють|ить|ать|ть|ється|ються)\s/u
  },
  pl: {
    pronouns: [
      ['On', /^\p{L}*[bcćdfghjklłmnńprsśtwzźżi](?:\s|$)/u],
      ['Ona', /^\p{L}*[aść](?:\s|$)/u],
      ['Ono', /^\p{L}*[oeę](?:\s|$)/u]
    ],
    subject: slavic(polishVerb),
    verbs:
      /^(?:Umożliwia|Pozwala|Wymaga|Zawiera|Przechowuje|Wykorzystuje|Powoduje|Zapewnia|Określa|Bada|Reguluje|Zwraca|Chroni|Zmniejsza|Zwiększa|Obejmuje|Polega|Służy|Składa|Zależy|Należy\sdo|Odpowiada|Opisuje|Mierzy)(?:ją|ą)?\s/u,
    drops: true
  },
  nl: {
    pronouns: [
      ['Hij', /^(?:De|Een|Elke)\s/],
      ['Zij', /^(?:De|Een|Elke)\s/],
      ['Ze', /^(?:De|Een|Elke)\s/]
    ],
    subject: latin(
      '(?:De|Het|Een|Elke?)\\s',
      'is|zijn|heeft|hebben|kan|kunnen|wordt|worden|\\p{Ll}{3,}t'
    ),
    head: head('(?:De|Het|Een|Elke?)\\s'),
    verbs:
      /^(?:Biedt|Vereist|Bevat|Voorkomt|Veroorzaakt|Garandeert|Bepaalt|Regelt|Beschermt|Verlaagt|Verhoogt|Ondersteunt|Gebruikt|Bestaat|Dient|Zorgt|Verbindt|Beschrijft|Meet|Verwerkt|Vertaalt)\s/u
  }
}

/** What is known of a language, by its id. */
export function impliedSubjectOf(id: string): ImpliedSubject | undefined {
  return implied[id]
}
