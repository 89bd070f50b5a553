/** Words that introduce examples: a list of them is no set that a learner could be asked for. */
export const exampleLabel =
  /^(?:e\.?\s?g\.?|ex\.?|example #?\d+|例\s?\d+|问题[一二三四五六七八九]|(?:some |common |typical )?examples?(?: (?:are|include|of .*))?|for (?:example|instance)|such as|beispiele?|z\.?\s?b\.?|zum beispiel|(?:por )?ejemplos?|p\.?\s?ej\.?|(?:par )?exemples?|(?:per )?esemp(?:io|i)|(?:por )?exemplos?|(?:например|примеры?)|例如|比如|例子|示例|举例|例)$/iu

/** Nouns for examples: what is said of one holds for it alone. */
export const exampleNoun =
  /(?<!\p{L})(?:Beispiel|ejemplo|exemple|esempio|exemplo|voorbeeld|przykład|пример|приклад)(?!\p{L})|例子|样例/iu

/** Headings of worked examples and exercises in Chinese, Japanese and Korean. */
export const exampleSection =
  /示例|例题|例題|样例|範例|范例|例子|举例|练习|練習|习题|習題|演習|예제|예시|연습/u

/** A node or point of an example, by its letter or number, in these languages. */
export const madeUpPart =
  /(?:节点|節點|结点|結點|顶点|頂點|点|點|ノード|頂点|노드|정점)\s*[`“「]?[A-Za-z\d]+(?![A-Za-z\d])|[`“「]?[A-Z\d][`”」]?\s*(?:节点|節點|结点|結點|ノード|노드)|标记为\s*\d|標記為\s*\d/u
