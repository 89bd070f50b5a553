import {defineLanguage as language} from './language.js'

/** Languages of which nothing is known but how to ask what a quoted term means. */
export const otherLanguages = [
  language('ar', 'ما المقصود بـ«{}»؟'),
  language('ca', 'Què s’entén per «{}»?'),
  language('cs', 'Co znamená „{}“?'),
  language('da', 'Hvad forstås ved “{}”?'),
  language('el', 'Τι σημαίνει «{}»;'),
  language('fa', 'منظور از «{}» چیست؟'),
  language('fi', 'Mitä tarkoitetaan käsitteellä ”{}”?'),
  language('gl', 'Que se entende por «{}»?'),
  language('he', 'מה פירוש המושג „{}”?'),
  language('hi', '“{}” का क्या अर्थ है?'),
  language('hu', 'Mit jelent a következő: „{}”?'),
  language('id', 'Apa yang dimaksud dengan “{}”?'),
  language('nb', 'Hva menes med «{}»?'),
  language('no', 'Hva menes med «{}»?'),
  language('ro', 'Ce se înțelege prin „{}”?'),
  language('sv', 'Vad menas med ”{}”?'),
  language('tr', '“{}” ne demektir?'),
  language('vi', '“{}” là gì?')
]

/** No language: the term alone asks, below its context. */
export const neutral = language('und', '{}?')
