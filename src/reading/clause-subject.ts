import type {Inline} from '../types/index.js'
import {maskedText} from './phrasing.js'

/** Letters that a question has at least, with and without what it is about. */
const minLetters = 5
const minFreeLetters = 7

/** Whether a question has words, and not only symbols of a formula. */
export function saysEnough(front: Inline, name: string | undefined): boolean {
  const count = maskedText(front).match(lettersOf)?.length ?? 0
  return count >= (name === undefined ? minFreeLetters : minLetters)
}

const lettersOf = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Whether a heading or title is a name in words, and no name of a file: "seg-in-seg". */
export function isThing(about: Inline): boolean {
  const text = maskedText(about)
  return !noThing.test(text) && text.length <= maxSubjectLength
}

/** Headings that name several things, a file, or what a section does. */
const noThing =
  /[/、，：\d和与]|复杂度|^\p{Ll}|(?:引入|实现|實現|过程|過程|步骤|步驟|应用|應用|例题|例題|示例|证明|證明|性质|性質|做法|思路|代码|程式碼|改进|改進|优化|優化|背景|作用|定义|定義|介绍|介紹|总结|總結|概述|问题|問題|情形|情况|情況)$/u

/** Longest heading (characters) that a question may be about. */
const maxSubjectLength = 14
