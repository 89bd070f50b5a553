/** Words that introduce examples: a list of them is no set that a learner could be asked for. */
export const exampleLabel =
  /^(?:e\.?\s?g\.?|ex\.?|example #?\d+|例\s?\d+|问题[一二三四五六七八九]|(?:some |common |typical )?examples?(?: (?:are|include|of .*))?|for (?:example|instance)|such as|beispiele?|z\.?\s?b\.?|zum beispiel|(?:por )?ejemplos?|p\.?\s?ej\.?|(?:par )?exemples?|(?:per )?esemp(?:io|i)|(?:por )?exemplos?|(?:например|примеры?)|例如|比如|例子|示例|举例|例)$/iu

/** Nouns for examples: what is said of one holds for it alone. */
export const exampleNoun =
  /(?<!\p{L})(?:Beispiel|ejemplo|exemple|esempio|exemplo|voorbeeld|przykład|пример|приклад)(?!\p{L})|例子|样例/iu
