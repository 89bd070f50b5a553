import {type LeadIn, leadIn} from './lead-ins.js'

/** Nouns that announce a list: kinds, and properties. */
export const chineseListNouns =
  '种类|类型|类别|分类|形式|方式|方法|做法|途径|手段|模式|策略|技术|阶段|时期|步骤|流程|过程|层次|级别|状态|情况|情形|场景|选项|变体|组成|组成部分|部分|成分|要素|元素|因素|条件|前提|要求|标准|原则|原理|规则|规律|定律|性质|特性|特点|特征|特色|优点|好处|优势|缺点|坏处|劣势|优缺点|不足|局限|局限性|限制|弊端|问题|难点|风险|原因|成因|理由|后果|结果|影响|意义|作用|功能|用途|应用|职责|任务|目标|目的|症状|表现|临床表现|体征|并发症|并发症状|治疗方法|措施|对策|建议|区别|差异|不同点|相同点|共同点|关系|来源|例子|实例|操作|方面|角色|权利|义务|内容|主要内容'

const nouns = `(?:${chineseListNouns})`
/** A quantity and its measure word, which the question leaves out. */
const measure = '[个种类项点条步层级大组套位]'
const number = '[一二两三四五六七八九十几多若干数\\d]+'
const counted = `(?:以下|如下|下列|下面)?(?:的)?(?:(?:这)?${number}\\s*(?:${measure})?|(?=以下)|(?<=以下|如下|下列|下面))(?:主要)?的?`
const adverb = '(?:主要|通常|一般|大致|大体|常见的?|还|又|可以|可|一共|总共|共|常|会)?'
const having = '(?<verb>有|具有|存在|拥有|包括|包含|分为|分成|分|满足|提供|支持|需要)了?'
const pronoun = '(?:它们?|其|这些|这)?'
const end = '(?:有|是|为|包括|包含|如下|分别是|分别为)?'
const following = `(?:以下|如下|下列|下面)?(?:${number})?(?:${measure})?(?:内容|部分|方面|要素|情况)?`

/** What ends a sentence, and the question behind its subject. */
const tails: ReadonlyArray<readonly [tail: string, question: string]> = [
  [`${adverb}${having}${counted}(?<many>.{0,8}?${nouns})`, '{verb}哪些{many}？'],
  [
    `${adverb}${having}${counted}(?!${number}${measure}?$)(?<many>[^\\p{P}\\s]{2,8})`,
    '{verb}哪些{many}？'
  ],
  [
    `${adverb}${having}(?:以下|如下|下列|下面)?${number}(?<many>[种类项个点]|部分|方面)`,
    '{verb}哪几{many}？'
  ],
  [`${adverb}(?<verb>分为|分成|划分为)${following}`, '{verb}哪几类？'],
  [`${adverb}由${following}(?<verb>组成|构成)`, '由什么{verb}？'],
  [`${adverb}(?<verb>包括|包含|涵盖)${following}`, '{verb}哪些内容？'],
  [`${adverb}(?<verb>取决于|依赖于|决定于)${following}(?:因素)?`, '{verb}什么？'],
  [
    `${adverb}(?<verb>用于|用来|适用于|应用于|负责|支持|提供|需要|允许|具备)${following}`,
    '{verb}什么？'
  ]
]

/** Lead-ins of Chinese, the surest first. See `Language.askList`. */
export const chineseLeadIns: ReadonlyArray<LeadIn> = [
  // "它的优点有", "主要特点如下", "树篱的优点"
  leadIn(
    `${pronoun}的?(?<many>(?:主要|常见的?|基本|具体)?${nouns})${end}${following}`,
    '{}的{many}有哪些？'
  ),
  leadIn(
    `(?!.*[有为成]${number})(?<x>.+?)\\s*的(?<many>(?:主要|常见的?|基本|核心|关键|其他|具体)?${nouns})${adverb}${end}${following}`,
    '{x}的{many}有哪些？'
  ),
  ...tails.flatMap(([tail, question]) => [
    leadIn(`${pronoun}\\s*${tail}`, `{}${question}`),
    leadIn(`(?<x>.+?)\\s*${tail}`, `{x}${question}`)
  ])
]

/** Questions for labelled properties. */
export const chineseLabels: ReadonlyArray<readonly [labels: string, question: string]> = [
  ['定义|概念|含义|释义|意思|解释|说明|描述|简介|介绍', '什么是“{}”？'],
  ['例子|例|实例|示例|举例', '“{}”有什么例子？'],
  ['用途|用法|应用|应用场景|使用场景|适用场景', '“{}”用在什么地方？'],
  ['时间|日期', '“{}”是什么时候？'],
  ['地点|位置', '“{}”在哪里？'],
  ['全称', '“{}”的全称是什么？'],
  [
    '作用|功能|目的|意义|原理|本质|结构|公式|单位|符号|背景|起因|经过|结果|影响|结论|前提|复杂度|时间复杂度|空间复杂度|语法|格式|默认值|核心思想|基本思想|思想|思路',
    '“{}”的{label}是什么？'
  ],
  [chineseListNouns, '“{}”的{label}有哪些？']
]
