import {wordSet} from './language.js'

/** What a language needs to tell a sentence that states one number from one that uses it. */
export interface NumberWords {
  /** Units and magnitudes that are words, as part of a pattern; symbols are the same everywhere. */
  units: string
  months: string
  /** Prepositions before a year, as part of a pattern. */
  beforeYear: string
  /** Between the ends of a range, as part of a pattern. */
  to: string
  /** Words before a number that make it a limit, as part of a pattern. */
  limits?: string
  /** Words that make any number of a line a limit, rate or default, as part of a pattern. */
  rates?: string
  /** Verb forms of statements: a sentence without one is a telegram or an instruction. */
  verbs: ReadonlySet<string>
  /** Ends of verb forms that are known without a list, and what shows that one is none. */
  verbEnding?: RegExp
  participleMark?: RegExp
  /** First words of a sentence that goes on from the one before it. */
  connectives: ReadonlySet<string>
  /**
   * Words that a statement worth keeping does not hold: they point at something else, speak to the
   * reader, suppose, give an example, or tell what was true when the note was written.
   */
  unfit: ReadonlySet<string>
}

/** By primary subtag; a language without an entry gets no numbers asked. */
export const numberWords: Readonly<Record<string, NumberWords>> = {
  en: {
    units:
      'percent|per cent|percentage points?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|milliseconds?|centuries|decades|(?:kilo|centi|milli|nano|micro)?met(?:er|re)s?|miles?|feet|inch(?:es)?|(?:kilo|milli)?grams?|tons?|tonnes?|pounds?|lit(?:er|re)s?|degrees?(?: Celsius| Fahrenheit)?|bits?|bytes?|(?:kilo|mega|giga|tera)bytes?|volts?|watts?|(?:mega|kilo)?hertz|calories|times|dollars|euros|people|inhabitants|(?:million|billion|trillion|thousand)(?: (?:people|years|dollars|inhabitants|tons|tonnes))?',
    months: 'January|February|March|April|May|June|July|August|September|October|November|December',
    beforeYear: 'in|since|until|by|around|about|from|before|after|early|late|circa|ca\\.',
    to: 'to|and',
    limits:
      'max(?:imum)?|min(?:imum)?|up to|at (?:least|most)|no (?:more|less|fewer) than|limited to|limits?|by default|defaults? to|default',
    rates: 'per|for each|minimum|maximum|by default(?=[.!\\s]*$)|limit',
    verbs: wordSet(
      "is|are|was|were|has|had|have|can|could|may|might|must|will|would|cannot|isn't|aren't|became|began|begins|ends|died|won|lost|wrote|grew|fell|rose|rises|makes|made|contains|contain|lasts|takes|took|occurs|occur|requires|require|reaches|weighs|costs|produces|gives|gave|consists|consist|develops|provides|allows|reduces|varies|boils|melts|freezes|travels|orbits|came|went|built|met|stood|accounts|affects|affect|hold|holds|cover|covers|produce|weigh|reach|take|make|give|lies|lie"
    ),
    verbEnding: /^\p{Ll}{3,}ed$/u,
    participleMark: /^\s(?:by|on|with|from|to\s\p{L}+ed)\s/u,
    connectives: wordSet(
      'however|therefore|thus|hence|also|moreover|furthermore|meanwhile|then|later|afterwards|instead|otherwise|and|or|but|so|yet|nor|not|free|got|only|finally|additionally|similarly|likewise|consequently'
    ),
    unfit: wordSet(
      "i|we|you|he|she|it|they|this|these|those|here|my|our|your|us|me|him|such|above|below|following|previous|former|latter|example|e.g|eg|figure|fig|table|section|chapter|step|version|let|suppose|assume|imagine|say|if|today|now|currently|recently|yesterday|tomorrow|ago|please|click|select|choose|press|note|http|https|another|same|both|i’m|it’s|let’s|don’t|you’re|we’re|i'm|it's|let's|don't|you're|we're|i've|we've|you'll"
    )
  },
  de: {
    units:
      'Prozent|Prozentpunkte?n?|Jahr(?:en?|s)?|Monate?n?|Wochen?|Tage?n?|Stunden?|Minuten?|Sekunden?|Millisekunden?|Jahrhunderte?n?|Jahrzehnte?n?|(?:Kilo|Zenti|Milli|Nano)?[Mm]etern?|(?:Kilo|Milli)?[Gg]ramm|Tonnen?|Litern?|Grad(?: Celsius)?|Bits?|Bytes?|Volt|Watt|(?:Mega|Kilo)?[Hh]ertz|Kalorien|Mal|Euro|Dollar|Menschen|Einwohnern?|(?:Million(?:en)?|Milliarden?|Mio\\.|Mrd\\.|Tausend)(?: (?:Menschen|Jahren?|Euro|Dollar|Einwohnern?|Tonnen))?',
    months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    beforeYear: 'im Jahre?|in|seit|bis|um|ab|von|vor|nach|ca\\.',
    to: 'bis|und',
    limits:
      'max(?:imal|imum)?|min(?:destens|imal|imum)?|bis zu|höchstens|nicht mehr als|standardmäßig',
    rates: 'pro|je|maximal|minimal',
    verbs: wordSet(
      'ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|muss|müssen|darf|dürfen|beträgt|betragen|betrug|liegt|liegen|lag|dauert|dauern|dauerte|enthält|enthalten|umfasst|besteht|bestehen|wiegt|braucht|brauchen|benötigt|benötigen|erreicht|erreichen|kostet|macht|machen|begann|beginnt|endete|endet|starb|entstand|entsteht|gewann|verlor|schrieb|gründete|erfand|entdeckte|siedet|schmilzt|führt|führte|führen|lebt|leben|trat|kam|gibt|gab|verläuft|misst|stieg|sank|sinkt|steigt'
    ),
    connectives: wordSet(
      'jedoch|aber|daher|deshalb|deswegen|somit|also|außerdem|zudem|dann|danach|später|und|oder|denn|doch|dadurch|dagegen|schließlich|ebenso|auch|nicht|nur|trotzdem|dennoch|zuvor|davor'
    ),
    unfit: wordSet(
      'ich|wir|du|ihr|er|sie|es|dies|diese|dieser|dieses|diesem|diesen|dabei|damit|dazu|davon|darin|hier|dort|mein|unser|euer|uns|mich|man|oben|unten|folgende|folgenden|beispiel|beispielsweise|abb|abbildung|tabelle|kapitel|abschnitt|schritt|version|wenn|falls|angenommen|heute|jetzt|derzeit|aktuell|momentan|gestern|morgen|bitte|klicke|beide|beiden|http|https|z.b'
    )
  },
  es: {
    units:
      'por ciento|años?|meses|mes|semanas?|días?|horas?|minutos?|segundos?|milisegundos?|siglos?|décadas?|(?:kiló|centí|milí)?metros?|(?:kilo|mili)?gramos?|toneladas?|litros?|grados(?: Celsius)?|bits?|bytes?|voltios?|vatios?|(?:mega|kilo)?hercios?|calorías|veces|euros|dólares|personas|habitantes|(?:mil|millón|millones|mil millones)(?: de (?:personas|años|euros|dólares|habitantes|toneladas))?',
    months:
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    beforeYear: 'en|en el año|desde|hasta|hacia|alrededor de|de|antes de|después de',
    to: 'a|y|hasta',
    limits: 'máx(?:imo)?|mín(?:imo)?|hasta|como máximo|como mínimo|al menos|por defecto',
    rates: 'por cada|como máximo|como mínimo',
    verbs: wordSet(
      'es|son|fue|fueron|era|eran|será|ha|han|había|tiene|tienen|tuvo|puede|pueden|debe|deben|está|están|dura|duran|duró|contiene|contienen|mide|miden|pesa|pesan|cuesta|necesita|necesitan|requiere|requieren|alcanza|alcanzan|ocupa|ocupan|utiliza|utilizan|usa|usan|produce|producen|permite|permiten|comenzó|empezó|terminó|acabó|murió|nació|ganó|perdió|escribió|fundó|inventó|descubrió|publicó|hierve|funde|vive|viven|representa|representan|corresponde|corresponden|hay|hubo'
    ),
    connectives: wordSet(
      'sin|por|además|también|luego|después|entonces|y|o|pero|pues|así|no|solo|sólo|finalmente|asimismo|igualmente|posteriormente'
    ),
    unfit: wordSet(
      'yo|nosotros|tú|usted|ustedes|él|ella|ello|ellos|ellas|esto|este|esta|estos|estas|eso|ese|esa|esos|esas|aquí|allí|mi|nuestro|nuestra|arriba|abajo|siguiente|siguientes|anterior|ejemplo|figura|tabla|sección|capítulo|paso|versión|si|supongamos|hoy|ahora|actualmente|recientemente|ayer|ambos|ambas|http|https|p.ej'
    )
  }
}
