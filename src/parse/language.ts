import {eld} from 'eld/extrasmall'
import type {PhrasingContent, RootContent} from 'mdast'
import type {Section} from '../types/index.js'

/**
 * Languages told apart by n-grams. The fewer, the surer: among all sixty, telegraphic English notes
 * with many names pass for Tagalog or Latin.
 */
const candidates = 'ar cs de el en es fa fi fr he hi hu it ja ko nl pl pt ro ru sv tr uk vi zh'
eld.setLanguageSubset(candidates.split(' '))

/** Characters of a note that detection reads: more costs time and changes nothing (measured). */
const sampleLength = 500
/** Shortest sample (characters) that tells a language apart from its relatives. */
const minSampleLength = 20
/** Shortest sample in a script that few languages write. */
const minScriptLength = 5
/** Share of a script's characters from which it decides the language alone. */
const minScriptShare = 0.3
/** Words that only English writes so, and how many of a sample's words make it English. */
const englishWords = /\b(?:the|of|and|with|which|that|this|from|are|have|be|by|or)\b/gi
const minEnglishWords = 4
const minEnglishShare = 0.1

/**
 * Guess the language of a note from its prose: by script or the commonest English words where
 * these decide, else by n-grams.
 *
 * @returns BCP 47 language, `und` when unsure.
 */
export function detectLanguage(sections: ReadonlyArray<Section>): string {
  const sample = sampleOf(sections)
  if (sample.length < minScriptLength) return 'und'
  const language = languageOfScript(sample)
  if (language !== undefined) return language
  if (sample.length < minSampleLength) return 'und'
  return isEnglish(sample) ? 'en' : detectByNgrams(sample)
}

function languageOfScript(sample: string): string | undefined {
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / sample.length
  if (share(/\p{Script=Cyrillic}/gu) > minScriptShare) return languageOfCyrillic(sample)
  if (share(/\p{Script=Hangul}/gu) > minScriptShare) return 'ko'
  const han = share(/\p{Script=Han}/gu)
  const kana = share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  if (han + kana < minScriptShare) return undefined
  return kana > han / 10 ? 'ja' : languageOfHan(sample)
}

/** Cyrillic letters in which a text without `ы`, `э` and `ё` is hardly Russian. */
const manyLetters = 80

/** By letters that Ukrainian or Russian alone writes; n-grams know no other Slavic neighbour. */
function languageOfCyrillic(sample: string): string | undefined {
  const [isUkrainian, isRussian] = [/[їєґі]/iu.test(sample), /[ыэё]/iu.test(sample)]
  if ((isUkrainian && isRussian) || /[ўђћџљњѓќѕ]/iu.test(sample)) return 'und'
  if (isUkrainian || isRussian) return isUkrainian ? 'uk' : 'ru'
  return (sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > manyLetters ? 'und' : undefined
}

/** Common characters that one of the two scripts of Chinese writes alone, pair by pair. */
const simplified = /[这个们来对时会为与于后说开关实现数据体过还进无点样种类应从当经学习长问题间]/g
const traditional = /[這個們來對時會為與於後說開關實現數據體過還進無點樣種類應從當經學習長問題間]/g

function languageOfHan(sample: string): string {
  const count = (script: RegExp) => sample.match(script)?.length ?? 0
  return count(traditional) > count(simplified) ? 'zh-Hant' : 'zh'
}

function isEnglish(sample: string): boolean {
  const count = sample.match(englishWords)?.length ?? 0
  return count >= minEnglishWords && count / sample.split(/\s+/).length >= minEnglishShare
}

function detectByNgrams(sample: string): string {
  const result = eld.detect(sample)
  return result.isReliable() ? correctIberian(result.language, sample) : 'und'
}

/** Tell Portuguese and Spanish apart by the letters that one of them alone writes. */
function correctIberian(language: string, sample: string): string {
  if (language === 'es' && /[ãõ]/iu.test(sample)) return 'pt'
  if (language === 'pt' && /[ñ¿¡]/iu.test(sample)) return 'es'
  return language
}

function sampleOf(sections: ReadonlyArray<Section>): string {
  const parts: string[] = []
  let length = 0
  for (const text of texts(sections)) {
    parts.push(text)
    length += text.length + 1
    if (length > sampleLength) break
  }
  return parts.join(' ').slice(0, sampleLength)
}

function* texts(sections: ReadonlyArray<Section>): Generator<string> {
  for (const {heading, blocks} of sections) {
    if (heading) yield* textsOf(heading)
    for (const block of blocks) if (!isBar(block)) yield* textsOf(block)
  }
}

/** Links or names that make a line of nothing else a bar: translations of a note, its authors. */
const minBarParts = 4

/** "author: Ada, Grace, Edsger, Barbara, Donald": a key and as many names. */
const names = /^\p{L}+: (?:[\p{L}\p{N}_-]+, ){4}/u

/** Whether a paragraph is a row of links or of names. */
function isBar(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const text = [...textsOf(block)].join('')
  if (names.test(text)) return true
  const links = linkTexts(block)
  return links.length >= minBarParts && links.join('').length * 2 > text.length
}

function linkTexts(node: RootContent | PhrasingContent): string[] {
  if (node.type === 'link') return [[...textsOf(node)].join('')]
  return 'children' in node ? node.children.flatMap(linkTexts) : []
}

/** Text nodes only: code, math, links and tags are written in no language. */
function* textsOf(node: RootContent | PhrasingContent): Generator<string> {
  if (node.type === 'text') yield node.value
  else if ('children' in node) for (const child of node.children) yield* textsOf(child)
}
