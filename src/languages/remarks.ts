/** Labels of what a writer says by the way: what stands behind them answers no question about them. */
export const remarkLabel =
  /^(?:notes?|n\.?b\.?|remarks?|hints?|tips?|warning|caution|attention|info|todo|yes|no|sí|verdadero|falso|true|false|explanation|input|output|sample input|sample output|доделать|see also|related|sources?|refs?|references?|via|cf\.?|examples? from|notas?|aviso|ojo|atención|consejo|pista|problema común|hinweise?|anmerkung(?:en)?|achtung|tipps?|quellen?|remarques?|astuces?|avviso|attenzione|suggerimento|observação|dicas?|atenção|примечани[ея]|внимание|совет|注意|特别注意|特別注意|注意事项|注|备注|提示|警告|另请参阅|参见|参考|前置知识|题意|题目大意|题目描述|解|解法|证明|略证|参考代码|関連|参照|注意点)$/iu

/** Labels of what a paper says of itself: who wrote it, when, how long it takes to read. */
export const paperLabel =
  /^(?:authors?|date|created|updated|last (?:updated|modified)|version|status|tags|deadline|due(?: date)?|difficulty|estimated time|time required|reading time|autore?s?|fecha|dificultad|autor(?:in)?|datum|stand|schwierigkeit|auteurs?|difficulté|data|difficoltà|dificuldade|автор|дата|сложность|作者|日期|难度)$/iu

/** The minutes that an exercise takes. */
export const minutes =
  /^(?:ca\.?|~|about|approx\.?)?\s*\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*(?:min\p{L}*|минут\p{L}*|分钟)\.?$/iu

/** Ends of labels before a paragraph that say what its text is for the reader, and name nothing. */
export const loneLabel =
  /(?:^|[\s’'])(?:case|claim|puzzle|explanation|question|answer|assumption|task|given|motivation|excuse|analogy|observation|facts?|aside|recall|ex|quote|image|figure|translation|homework|exam|topic|course|lecture|chapter|week|day|related|prerequisites?|left|right|result|example|beispiel|frage|antwort|aufgabe|folge|kapitel|thema|pregunta|respuesta|tarea|tema|question|réponse|exercice|chapitre|domanda|risposta|esercizio|pergunta|resposta|exercício)s?(?:\s?#?\d+)?$/iu
