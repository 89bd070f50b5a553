/** How a language asks for what belongs to something: `{}` for it, `{count}` for how many. */
const patterns: Readonly<Record<string, string>> = {
  en: 'What belongs to {} ({count})?',
  de: 'Was gehört zu „{}“ ({count})?',
  es: '¿Qué incluye «{}» ({count})?',
  fr: 'Que comprend « {} » ({count}) ?',
  it: 'Che cosa comprende «{}» ({count})?',
  pt: 'O que inclui “{}” ({count})?',
  nl: 'Wat hoort bij “{}” ({count})?',
  ru: 'Что входит в «{}» ({count})?',
  pl: 'Co obejmuje „{}” ({count})?',
  uk: 'Що входить до «{}» ({count})?',
  zh: '“{}”包括哪些（{count}）？',
  'zh-Hant': '「{}」包括哪些（{count}）？',
  ja: '「{}」には何がありますか（{count}）？',
  ar: 'ما الذي يشمله «{}» ({count})؟',
  ca: 'Què inclou «{}» ({count})?',
  cs: 'Co patří k „{}“ ({count})?',
  da: 'Hvad hører til »{}« ({count})?',
  el: 'Τι περιλαμβάνει το «{}» ({count});',
  fa: '«{}» شامل چه چیزهایی است ({count})؟',
  fi: 'Mitä kuuluu käsitteeseen ”{}” ({count})?',
  gl: 'Que inclúe «{}» ({count})?',
  he: 'מה כולל „{}” ({count})?',
  hi: '“{}” में क्या शामिल है ({count})?',
  hu: 'Mi tartozik ide: „{}” ({count})?',
  id: 'Apa saja yang termasuk “{}” ({count})?',
  nb: 'Hva hører til «{}» ({count})?',
  no: 'Hva hører til «{}» ({count})?',
  ro: 'Ce cuprinde „{}” ({count})?',
  sv: 'Vad hör till ”{}” ({count})?',
  tr: '“{}” neleri kapsar ({count})?',
  vi: '“{}” gồm những gì ({count})?',
  ko: '“{}”에는 무엇이 있습니까({count})?'
}

/** Questions for what a plural noun announces, in languages where no ending hangs on its gender. */
const announced: Readonly<Record<string, string>> = {
  de: 'Welche {} gibt es ({count})?',
  es: '¿Qué {} hay ({count})?'
}

/** The question for what a heading like "Arten von Wolken" announces, if the language has one. */
export function askAnnounced(id: string, count: number): string | undefined {
  return announced[id]?.replace('{count}', String(count))
}

/** Questions for what is said of something in several lines, by language. */
const described: Readonly<Record<string, string>> = {
  en: 'What characterizes {} ({count})?',
  de: 'Was kennzeichnet „{}“ ({count})?'
}

/**
 * The question for the members of something; without a language, the name and their number.
 *
 * @param isDescribed Whether the items say something of it, and are no members.
 */
export function askMembers(id: string, count: number, isDescribed = false): string {
  const pattern = (isDescribed ? described[id] : undefined) ?? patterns[id] ?? '{} ({count})?'
  return pattern.replace('{count}', String(count))
}
