import {wordSet} from './language.js'

/** Callouts whose title names what their text defines; people write them in their own language. */
export const definitionTypes = wordSet(
  'definition|def|define|defn|term|concept|glossary|' +
    'begriff|definición|definicion|concepto|définition|notion|definizione|concetto|definição|definicao|conceito|definitie|begrip|определение|термин|визначення|定义|概念|定義|用語|정의'
)

/** Callouts whose title names a statement, and whose text states it. */
export const statementTypes = wordSet(
  'theorem|thm|lemma|law|principle|axiom|corollary|proposition|postulate|formula|rule|' +
    'satz|theorem|gesetz|prinzip|korollar|formel|regel|teorema|lema|ley|principio|axioma|corolario|proposición|fórmula|regla|' +
    'théorème|lemme|loi|principe|axiome|corollaire|règle|legge|corollario|regola|lei|princípio|stelling|wet|теорема|лемма|закон|принцип|аксиома|定理|引理|公式|定律|原理|法則|公理|정리'
)

/** Callouts that hold no fact of the note: words of others, work to do, faults. */
export const silentTypes = wordSet(
  'quote|cite|todo|bug|error|failure|fail|missing|meta|infobox|toc'
)

/** How a language asks what a named statement says; `{}` for its name. */
export const statementQuestions: Readonly<Record<string, string>> = {
  en: 'What does “{}” state?',
  de: 'Was besagt „{}“?',
  es: '¿Qué dice «{}»?',
  fr: 'Que dit « {} » ?',
  it: 'Che cosa dice «{}»?',
  pt: 'O que diz “{}”?',
  nl: 'Wat zegt “{}”?',
  ru: 'Что утверждает «{}»?',
  uk: 'Що стверджує «{}»?',
  zh: '“{}”的内容是什么？',
  'zh-Hant': '「{}」的內容是什麼？',
  pl: 'Co mówi „{}”?',
  ja: '「{}」の内容は何ですか？'
}
