import {wordSet} from './language.js'

/** What the header of a column tells about the table. */
export type HeaderKind =
  | 'definition'
  | 'effect'
  | 'doing'
  | 'actor'
  | 'feature'
  | 'property'
  | 'list'
  | 'aside'
  | 'record'
  | 'numbering'

/**
 * Headers by what they tell, all languages in one: notes keep English headers in any language, and
 * a note that is mostly a table may be too short for its language to be known.
 */
const headers: Readonly<Record<HeaderKind, ReadonlySet<string>>> = {
  /** The column says what the thing in the first one is. */
  definition: wordSet(
    'description|descriptions|definition|definitions|meaning|meanings|explanation|what it is|what is it|what it means|in a nutshell|' +
      'beschreibung|bedeutung|erklärung|erläuterung|was ist das|' +
      'descripción|definición|significado|explicación|qué es|' +
      'signification|explication|définition|descriptif|' +
      'descrizione|definizione|significato|spiegazione|' +
      'descrição|definição|explicação|o que é|' +
      'omschrijving|beschrijving|betekenis|definitie|uitleg|' +
      'описание|определение|значение|пояснение|опис|визначення|значення|' +
      '说明|描述|定义|含义|意义|解释|說明|描述|定義|含義|意義|解釋|' +
      '説明|意味|定義|詳細|설명|정의|의미'
  ),
  /** The column says what the thing does: asked so where the thing is one that acts. */
  effect: wordSet(
    'function|functionality|effect|action|purpose|result|' +
      'funktion|funktionsweise|wirkung|effekt|zweck|ergebnis|' +
      'función|efecto|acción|propósito|resultado|' +
      'fonction|effet|rôle|résultat|' +
      'funzione|effetto|scopo|' +
      'função|efeito|ação|' +
      'functie|werking|effect|функция|действие|назначение|результат|дія|призначення|' +
      '功能|作用|用途|效果|結果|機能|動作|기능|역할'
  ),
  /** The column says what the thing does, in so many words: any thing is asked so. */
  doing: wordSet(
    'what it does|what does it do|does|was es macht|was macht es|qué hace|ce que ça fait|cosa fa|o que faz|wat het doet|что делает|що робить|作用是什么'
  ),
  /** The first column names what acts: a command, a key, a function. */
  actor: wordSet(
    'command|commands|method|methods|function|functions|operation|operations|operator|operators|keyword|instruction|statement|shortcut|keyboard shortcut|keys|key binding|keybinding|hotkey|option|flag|switch|modifier|directive|decorator|hook|verb|http verb|' +
      'befehl|befehle|methode|funktion|operator|anweisung|schlüsselwort|tastenkürzel|tastenkombination|modifikator|' +
      'comando|método|función|operación|operador|instrucción|atajo|opción|' +
      'commande|méthode|fonction|opération|opérateur|raccourci|' +
      'metodo|funzione|operazione|operatore|scorciatoia|' +
      'função|operação|atalho|' +
      'commando|opdracht|sneltoets|функция|команда|метод|операция|оператор|функція|операція|' +
      '函数|函数名|方法|命令|指令|操作|运算符|快捷键|选项|函數|運算子|動詞|动词|' +
      'コマンド|関数|メソッド|操作|演算子|명령어|함수|메서드|연산자'
  ),
  /** The first column names features, and the other columns are the things that have them. */
  feature: wordSet(
    '|feature|features|aspect|aspects|criterion|criteria|characteristic|characteristics|property|properties|attribute|attributes|category|area|dimension|comparison|basis|basis of comparison|basis for comparison|parameter|parameters|point|points|topic|factor|metric|difference|differences|feature / property|' +
      'merkmal|merkmale|aspekt|aspekte|kriterium|kriterien|eigenschaft|eigenschaften|vergleich|bereich|unterschied|kategorie|' +
      'característica|características|aspecto|aspectos|criterio|criterios|propiedad|propiedades|comparación|diferencia|' +
      'caractéristique|caractéristiques|critère|critères|propriété|comparaison|différence|' +
      'caratteristica|caratteristiche|aspetto|proprietà|confronto|differenza|' +
      'critério|critérios|propriedade|comparação|diferença|' +
      'kenmerk|kenmerken|eigenschap|vergelijking|характеристика|признак|критерий|свойство|параметр|сравнение|характеристика|ознака|критерій|' +
      '特性|特征|特點|特点|方面|对比|對比|比较|比較|属性|屬性|项目|項目|指标|区别|特徴|観点|비교|특징|항목|구분'
  ),
  /** A property of the thing in the row: with one of these, the rows are the things. */
  property: wordSet(
    'type|example|examples|use|uses|usage|use case|use cases|use for|used for|suggested use|good for|best for|ideal for|when to use|when to choose|formula|unit|value|default|range|size|cost|price|time|complexity|advantages|disadvantages|pros|cons|limitations|cause|causes|symptoms|treatment|location|origin|remarks|syntax|symbol|abbreviation|language|year|date|' +
      'typ|beispiel|beispiele|verwendung|nutzen|formel|einheit|wert|bereich|vorteile|nachteile|ursache|symptome|therapie|ort|jahr|datum|einsatz|' +
      'tipo|ejemplo|ejemplos|uso|fórmula|unidad|valor|rango|ventajas|desventajas|causa|síntomas|tratamiento|año|fecha|' +
      'exemple|exemples|utilisation|formule|unité|valeur|avantages|inconvénients|traitement|année|' +
      'esempio|esempi|unità|valore|vantaggi|svantaggi|anno|' +
      'exemplo|exemplos|unidade|vantagens|desvantagens|ano|' +
      'voorbeeld|eenheid|waarde|пример|формула|единица|преимущества|недостатки|год|приклад|' +
      '例子|示例|类型|單位|单位|公式|优点|缺点|優點|缺點|用法|例|種類|単位|長所|短所|예시|단위'
  ),
  /** A list stands below, each cell an item of its own. */
  list: wordSet(
    "advantages|disadvantages|pros|cons|benefits|drawbacks|strengths|weaknesses|opportunities|threats|risks|limitations|dos|don’ts|do|don’t|don't|arguments for|arguments against|" +
      'vorteile|nachteile|vorteil|nachteil|stärken|schwächen|chancen|risiken|pro|contra|kontra|argumente dafür|argumente dagegen|' +
      'ventajas|desventajas|inconvenientes|fortalezas|debilidades|oportunidades|amenazas|a favor|en contra|beneficios|limitaciones|' +
      'avantages|inconvénients|désavantages|forces|faiblesses|opportunités|menaces|limites|pour|contre|' +
      'vantaggi|svantaggi|punti di forza|punti di debolezza|limiti|' +
      'vantagens|desvantagens|benefícios|pontos fortes|pontos fracos|' +
      'voordelen|nadelen|преимущества|недостатки|плюсы|минусы|за|против|переваги|недоліки|' +
      '优点|缺点|优势|劣势|優點|缺點|優勢|劣勢|长处|短处|メリット|デメリット|長所|短所|利点|欠点|장점|단점'
  ),
  /** The column holds links, states of work and asides, which no one learns. */
  aside: wordSet(
    'cubierto|covered|estado|avance|erledigt|fait|fatto|feito|link|links|url|urls|website|reference|references|reference(s)|source|sources|solution|status|progress|done|todo|notes|note|remarks|remark|comments|comment|last updated|updated|image|screenshot|picture|file|files|document|documents|owner|assignee|priority|due|due date|deadline|checked|completed|video|' +
      'quelle|quellen|bemerkung|bemerkungen|anmerkung|anmerkungen|notiz|notizen|kommentar|bild|datei|fortschritt|erledigt|lösung|schaubild|' +
      'enlace|enlaces|fuente|fuentes|referencia|referencias|estado|nota|notas|observaciones|imagen|archivo|solución|' +
      'lien|liens|références|remarque|remarques|commentaires|fichier|état|statut|' +
      'collegamento|fonte|fonti|riferimento|stato|osservazioni|immagine|' +
      'ligação|fontes|referência|referências|observações|imagem|comentários|' +
      'bron|bronnen|opmerking|opmerkingen|ссылка|ссылки|источник|примечание|примечания|статус|комментарий|посилання|примітка|' +
      '链接|連結|引用|来源|來源|参考|參考|參考來源|备注|備註|状态|狀態|图片|解答|参考ページ|リンク|備考|状態|링크|비고|출처|상태'
  ),
  /** The rows are records or samples of data: people, files, runs, appointments. */
  record: wordSet(
    'first name|last name|surname|email|e-mail|phone|telephone|password|username|user id|student|salary|input|expected|expected output|actual|test case|test name|error message|endpoint|filename|file name|commit|monday|tuesday|wednesday|thursday|friday|lecture|lesson|environment variable|env variable|' +
      'vorname|nachname|telefon|passwort|benutzername|gehalt|eingabe|dateiname|montag|dienstag|mittwoch|donnerstag|freitag|lehrer|' +
      'apellido|apellidos|correo|teléfono|contraseña|usuario|alumno|lunes|martes|miércoles|jueves|viernes|' +
      'prénom|courriel|téléphone|mot de passe|élève|lundi|mardi|mercredi|jeudi|vendredi|' +
      'cognome|telefono|lunedì|martedì|mercoledì|giovedì|venerdì|' +
      'sobrenome|telefone|senha|segunda|terça|quarta|quinta|sexta|' +
      'имя|фамилия|телефон|понедельник|вторник|среда|четверг|пятница|' +
      '姓名|电话|密码|学号|星期一|月曜日'
  ),
  /** The first column only counts the rows, or gives an order. */
  numbering: wordSet(
    'no|no.|nr|nr.|num|number|#|№|id|index|rank|step|steps|s.no|sr no|sl no|rule|case|item|round|test|player|n|i|k|x|n°|nº|' +
      'nummer|schritt|rang|lfd. nr|número|paso|numéro|étape|rang|passo|numero|stap|номер|шаг|крок|' +
      '序号|编号|步骤|編號|步驟|番号|順番|手順|번호|단계'
  )
}

/** Whether a header is of a kind: as a whole, or one of the parts of `Diagram / Explanation`. */
export function isHeader(kind: HeaderKind, text: string): boolean {
  const whole = fold(text)
  const known = headers[kind]
  return (
    known.has(whole) ||
    (/[/&]/.test(whole) && whole.split(/[/&]/).some((part) => known.has(part.trim())))
  )
}

/** Longest header (characters) that is looked up. */
const maxHeaderLength = 80

/** Lower case, without the marks and brackets that follow a header: `Idempotent*`, `Time (ms)`. */
function fold(text: string): string {
  if (text.length > maxHeaderLength) return text
  return text
    .toLowerCase()
    .replace(/\s*[(（][^()（）]{0,40}[)）]\s*$/u, '')
    .replace(/^[^\p{L}\p{N}#№]+|[\s:：*.…?]+$/gu, '')
}

/** Headers above names that don't say what is named. */
export const namingHeaders = wordSet(
  'name|names|term|terms|concept|word|words|keyword|topic|item|items|title|heading|section|what|who|where|when|question|answer|letter|number|value|key|year|date|day|time|week|month|version|example|achievement|badge|' +
    'begriff|wort|thema|titel|frage|jahr|datum|tag|nombre|término|concepto|palabra|tema|título|pregunta|año|fecha|logro|' +
    'nom|terme|mot|sujet|titre|question|année|nome|termine|parola|argomento|titolo|domanda|anno|data|' +
    'termo|conceito|palavra|assunto|pergunta|ano|naam|term|woord|onderwerp|vraag|jaar|' +
    'название|термин|понятие|слово|тема|вопрос|год|дата|nazwa|pojęcie|słowo|temat|rok|назва|термін|поняття|питання|рік|' +
    '名称|名稱|术语|術語|概念|词|主题|问题|年|日期|名前|用語|単語|言葉|年号|이름|용어|개념|날짜'
)

/** Headings that say what a table is for, and not what it is about. */
export const aboutTable =
  /(?:^|[^\p{L}])(?:summary|overview|comparison|comparing|vs\.?|versus|cheat ?sheet|table|quick reference|at a glance|recap|zusammenfassung|übersicht|vergleich|tabelle|resumen|resumo|comparación|comparativa|tabla|résumé|tableau|comparaison|riepilogo|confronto|tabella|comparação|tabela|overzicht|vergelijking|сравнение|итог|таблица)(?!\p{L})|总结|總結|对比|比较|比較|一覧|まとめ|비교|요약/iu

/** Words of a heading above a table that compares the things of its columns. */
export const comparingWords =
  /(?:^|[^\p{L}])(?:vs\.?|versus|compar[\p{L}]*|differences?|vergleich[\p{L}]*|unterschied[\p{L}]*|gegenüberstellung|diferenci[\p{L}]*|diferença[\p{L}]*|confronto|différence[\p{L}]*|differenz[\p{L}]*|сравнени[\p{L}]*|отличи[\p{L}]*|порівняння)(?!\p{L})|对比|比较|區別|区别|比較|違い|비교|차이/iu

/** How a language asks what a command, key or function does; `{}` for it. */
export const effectQuestions: Readonly<Record<string, string>> = {
  en: 'What does {} do?',
  de: 'Was bewirkt {}?',
  es: '¿Qué hace {}?',
  fr: 'Que fait {} ?',
  it: 'Che cosa fa {}?',
  pt: 'O que faz {}?',
  nl: 'Wat doet {}?',
  ru: 'Что делает {}?',
  uk: 'Що робить {}?',
  zh: '{}有什么作用？',
  ja: '{}は何をしますか？',
  ko: '{}의 기능은 무엇입니까?'
}

/** Cells that answer yes or no: whole columns of them are looked up, not learned. */
export const yesNoCells = wordSet(
  'yes|no|true|false|y|n|x|o|ok|supported|not supported|unsupported|' +
    'ja|nein|wahr|falsch|sí|si|oui|non|vrai|faux|sì|vero|falso|sim|não|nee|да|нет|так|ні|' +
    '是|否|有|无|無|对|错|不支持|支持|可|不可|はい|いいえ|예|아니오'
)

/** Cells that answer nothing. */
export const openCells = wordSet(
  'n/a|na|null|nil|unknown|tbd|tba|todo|not applicable|same|same as above|ditto|' +
    'unbekannt|entfällt|no aplica|non applicable|non applicabile|não se aplica|н/д'
)
