import {describe, expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {askList, askProse} from './ask.js'

describe('Chinese lead-ins', () => {
  it.each([
    ['让面团发酵有三种常见的方法', '让面团发酵有哪些常见的方法？'],
    ['树篱的优点有', '树篱的优点有哪些？'],
    ['树篱的主要优点如下', '树篱的主要优点有哪些？'],
    ['感冒的症状包括', '感冒的症状有哪些？'],
    ['主要特点如下', 'X的主要特点有哪些？'],
    ['它的优点是', 'X的优点有哪些？'],
    ['其缺点', 'X的缺点有哪些？'],
    ['面包具有以下特点', '面包具有哪些特点？'],
    ['云可以分为三类', '云分为哪几类？'],
    ['云分为', '云分为哪几类？'],
    ['蜂箱由以下部分组成', '蜂箱由什么组成？'],
    ['考试包括以下内容', '考试包括哪些内容？'],
    ['它包括', 'X包括哪些内容？'],
    ['有以下几种方法', 'X有哪些方法？'],
    ['时间取决于', '时间取决于什么？'],
    ['气压计用于', '气压计用于什么？']
  ])('asks “%s” as “%s”', (leadIn, question) => {
    expect(askList('zh', leadIn)).toBe(question)
  })

  it.each([
    '例如',
    '具体如下',
    '如果风向改变，船队包括',
    '我们可以得到',
    '参考代码如下',
    '点击以下按钮',
    '那么有'
  ])('does not ask “%s”', (leadIn) => {
    expect(askList('zh', leadIn)).toBeUndefined()
  })

  it.each([
    ['樹籬的優點有', '樹籬的優點有哪些？'],
    ['雲可以分為三類', '雲分為哪幾類？'],
    ['它包括', 'X包括哪些內容？'],
    ['氣壓計用於', '氣壓計用於什麼？']
  ])('asks “%s” in traditional characters', (leadIn, question) => {
    expect(askList('zh-TW', leadIn)).toBe(question)
  })
})

describe('Chinese definitions', () => {
  it.each([
    ['烟熏器是一种让蜜蜂安静下来的工具。', '什么是“烟熏器”？ 一种让蜜蜂安静下来的工具。'],
    ['所谓分蜂，是指一部分蜜蜂离开蜂箱。', '什么是“分蜂”？ 一部分蜜蜂离开蜂箱。'],
    ['分蜂指的是一部分蜜蜂离开蜂箱。', '什么是“分蜂”？ 一部分蜜蜂离开蜂箱。'],
    ['在养蜂学中，巢框是一个用来固定蜂蜡的木框。', '什么是“巢框”？ 一个用来固定蜂蜡的木框。'],
    ['面网用来保护养蜂人的脸部。', '“面网”用来做什么？ 保护养蜂人的脸部。'],
    ['黑色标记表示去年出生的蜂王。', '“黑色标记”表示什么？ 去年出生的蜂王。'],
    ['巢框是蜂箱里固定蜂蜡的木框。', '什么是“巢框”？ 蜂箱里固定蜂蜡的木框。']
  ])('asks “%s”', async (text, card) => {
    expect(await askProse('zh', text)).toBe(card)
  })

  it.each([
    '这是一个去年的例子。',
    '它是一种很好的方法。',
    '如果下雨，蜂王是一只留下来的蜜蜂。',
    '他说的是错的。'
  ])('does not ask “%s”', async (text) => {
    expect(await askProse('zh', text)).toBeUndefined()
  })

  it('asks in traditional characters', async () => {
    expect(await askProse('zh-Hant', '煙燻器是一種讓蜜蜂安靜下來的工具。')).toBe(
      '什麼是「煙燻器」？ 一種讓蜜蜂安靜下來的工具。'
    )
  })
})

it.each([
  ['优点', '“{}”的优点有哪些？'],
  ['原理', '“{}”的原理是什么？'],
  ['注意', undefined]
])('asks for the Chinese label %s', (label, question) => {
  expect(languageOf('zh-CN').askLabel?.(label, 'X')).toBe(question)
})

it('knows tables in both scripts', () => {
  for (const tag of ['zh', 'zh-Hant']) {
    const {labels, listNouns, skippedHeadings} = languageOf(tag)
    expect([labels.has('优点'), labels.has('優點')]).toEqual([true, true])
    expect([listNouns.has('类型'), listNouns.has('類型')]).toEqual([true, true])
    expect(skippedHeadings.has('參考資料')).toBe(true)
  }
})
