/** Words for the numbers from two to seven, by language. */
const numbers: Readonly<Record<string, string>> = {
  en: 'two|three|four|five|six|seven',
  de: 'zwei|drei|vier|fünf|sechs|sieben',
  es: 'dos|tres|cuatro|cinco|seis|siete',
  fr: 'deux|trois|quatre|cinq|six|sept',
  it: 'due|tre|quattro|cinque|sei|sette',
  pt: 'dois,duas|três|quatro|cinco|seis|sete',
  nl: 'twee|drie|vier|vijf|zes|zeven',
  ru: 'два,две,двух,двум,двумя|три,трёх,трех,трём,трем|четыре,четырёх,четырех|пять,пяти|шесть,шести|семь,семи',
  uk: 'два,дві,двох|три,трьох|чотири,чотирьох|п’ять|шість|сім',
  pl: 'dwa,dwie,dwóch|trzy,trzech|cztery,czterech|pięć|sześć|siedem',
  zh: '两,二,兩|三|四|五|六|七',
  ja: '二,2つ,２つ|三,3つ|四|五|六|七',
  ko: '두,2가지|세,3가지|네|다섯|여섯|일곱',
  tr: 'iki|üç|dört|beş|altı|yedi',
  vi: 'hai|ba|bốn|năm|sáu|bảy',
  cs: 'dva,dvě|tři|čtyři|pět|šest|sedm',
  sv: 'två|tre|fyra|fem|sex|sju'
}

/** Languages that write numbers within words. */
const spaceless = new Set(['zh', 'ja', 'ko', 'zh-Hant'])

/** The one number from two to seven in a phrase; `undefined` if it has none or several. */
export function countIn(text: string, id: string): number | undefined {
  const digits = [...text.matchAll(/(?<![\p{L}\d.,-])[2-7](?![\d.,%°-])/gu)].map(([digit]) =>
    Number(digit)
  )
  const known = (numbers[id === 'zh-Hant' ? 'zh' : id] ?? '').split('|').filter(Boolean)
  const plain = text.toLowerCase()
  const parts = new Set(plain.split(/[^\p{L}\d’']+/u))
  const words = known.flatMap((forms, at) =>
    forms
      .split(',')
      .some((form) =>
        spaceless.has(id) ? plain.replace(/第./u, '').includes(form) : parts.has(form)
      )
      ? [at + 2]
      : []
  )
  const all = [...digits, ...words]
  return all.length === 1 ? all[0] : undefined
}
