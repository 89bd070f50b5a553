import {chineseLabels, chineseLeadIns, chineseListNouns} from './chinese-questions.js'
import {toTraditional} from './chinese-script.js'
import {chineseFacts, chineseReasons} from './east-asian-facts.js'
import {
  type DefiningVerb,
  defineLanguage,
  definingVerb,
  type Language,
  wordSet
} from './language.js'
import {askByForms} from './lead-ins.js'
import type {SentenceForm} from './sentence-forms.js'
import {askByLabels} from './term-questions.js'

const definition = '什么是“{}”？'

/** What a definition begins with: a quantity or a long attribute, so that "是错的" is none. */
const article =
  '(?=一[种个类项组套条段位门棵张份片台座款名本部支只件场次系]|(?![这那由因为否不])[^，。；]{2,30}的(?:总称|统称|简称|一种|过程|方法|集合|能力|现象|行为|状态|关系|[^，。；的]{2,8})[，。；]?(?:$|[^的]))'

// Both scripts: notes mix them.
const words = {
  // No character alone that may begin a term.
  pronouns: wordSets(
    '它|他|她|这|那|该|其中|其他|其它|其余|我们|你们|你|我|咱们|大家|人们|此外|此时|此处|上述|以上|以下|下面|上面|前者|后者|二者|两者|三者|各自|有些|有的|另一|某些|所有|每个|每种|任何|自己|本文|本章|本节|这里|那里|哪些|什么'
  ),
  nonTerms: wordSets(
    '如果|假如|假设|若是|当且仅当|只要|只有|除非|因为|由于|因此|所以|因而|于是|从而|虽然|尽管|但是|但|然而|不过|而且|而是|并且|或者|以及|另外|然后|接着|接下来|首先|其次|最后|最终|同时|同样|例如|比如|譬如|如下|即使|就是|也就是|换句话说|总之|综上|可以|可能|应该|应当|必须|需要|不能|不要|不会|没有|不是|注意|请|参见|参考|详见|为什么|怎么|怎样|如何|何时|哪里|是否|值得|显然|事实上|实际上|一般来说|通常|有时|使用以下|打开|点击|选择以下|下载|安装以下|对于|关于|根据|按照|通过以下|为了|将|把|且|则|要求|记作|设有|声明|遍历|除了|下列|前文|后文|依然|仍然|一个简单|一个常见'
  ),
  // Properties of a subject, by which students label the lines of a note.
  labels: wordSets(
    '定义|概念|含义|释义|意思|解释|说明|描述|简介|介绍|概述|简述|别名|又称|全称|英文|英文名|中文|例子|例|例如|实例|示例|举例|例题|反例|注|注意|注意事项|备注|提示|提醒|警告|重要|重点|难点|考点|易错点|技巧|口诀|记忆|记忆方法|补充|拓展|优点|缺点|优缺点|好处|坏处|优势|劣势|不足|局限|局限性|限制|风险|目的|目标|用途|用法|用处|作用|功能|应用|应用场景|使用场景|适用场景|适用范围|适用条件|意义|价值|地位|角色|原因|成因|病因|理由|起因|经过|后果|结果|影响|效果|症状|表现|临床表现|体征|诊断|检查|治疗|预后|预防|并发症|病理|机制|发病机制|流行病学|分类|类型|种类|形式|特点|特征|特性|性质|属性|组成|构成|结构|成分|要素|元素|部分|阶段|步骤|流程|过程|方法|做法|公式|推导|证明|定理|推论|引理|结论|单位|符号|量纲|数值|大小|范围|条件|前提|要求|规则|原则|原理|本质|思想|核心思想|基本思想|思路|解法|问题|解答|答案|解决方案|解决方法|区别|差异|联系|异同|比较|对比|同义词|反义词|近义词|词源|背景|历史背景|历史|时间|日期|年代|时期|地点|位置|分布|作者|作品|代表作|代表人物|人物|主题|内容|主要内容|情节|风格|来源|出处|成本|价格|语法|参数|返回值|输入|输出|默认值|格式|复杂度|时间复杂度|空间复杂度|实现|总结|小结'
  ),
  // Headings that group text below a subject, in notes of any subject.
  genericHeadings: wordSets(
    '简介|介绍|概述|概要|概览|总览|综述|引言|前言|导言|引入|摘要|总结|小结|本章小结|回顾|背景|背景知识|前置知识|预备知识|基础|基础知识|基本知识|基本概念|核心概念|概念|定义|术语|名词解释|词汇|说明|描述|解释|内容|主要内容|正文|笔记|课堂笔记|知识点|要点|重点|重点内容|关键点|难点|考点|易错点|注意|注意事项|提示|技巧|例子|例|例题|示例|实例|举例|案例|案例分析|应用|应用场景|使用场景|实际应用|用途|用法|使用方法|特点|特征|特性|性质|基本性质|优点|缺点|优缺点|优势|劣势|优势与劣势|局限|局限性|分类|类型|种类|组成|结构|组成部分|构成|原理|基本原理|工作原理|机制|思想|基本思想|思路|解题思路|过程|流程|步骤|方法|算法流程|实现|代码实现|参考代码|参考实现|具体实现|代码|证明|推导|公式|定理|推论|复杂度|复杂度分析|时间复杂度|空间复杂度|分析|问题|问题描述|解法|解决方案|结果|讨论|结论|比较|对比|区别|联系|历史|发展|发展历史|起源|意义|作用|功能|目的|目标|学习目标|影响|原因|成因|后果|病因|症状|临床表现|诊断|治疗|预防|预后|并发症|流行病学|病理|其他|其它|补充|补充说明|拓展|扩展|扩展知识|进阶|杂项|常见问题|常见错误|优化|变体|推广|配置|架构|语法'
  ),
  // Sections that hold no facts: literature, navigation, tasks.
  skippedHeadings: wordSets(
    '参考|参考资料|参考文献|参考资料与注释|参考链接|参考书目|文献|引用|引用来源|资料来源|来源|出处|注释|脚注|参考资料及注释|延伸阅读|扩展阅读|拓展阅读|推荐阅读|阅读材料|外部链接|相关链接|链接|友情链接|另见|参见|相关|相关笔记|相关内容|相关主题|相关文章|资源|学习资源|视频|目录|索引|大纲|导航|习题|练习|练习题|课后习题|作业|思考题|测验|题目列表|待办|待办事项|待完成|未完成|任务|任务清单|疑问|问题清单|附录|致谢|鸣谢|贡献者|贡献|许可|许可证|版权|更新日志|更新记录|安装|作者|下一步|翻译|译者'
  ),
  listNouns: wordSets(chineseListNouns),
  // Bold words that stress a sentence and hide nothing worth asking.
  emphasis: wordSets(
    '不|不是|不能|不会|不要|不可以|不一定|没有|无|非|从不|绝不|永远|总是|始终|一直|只|只能|只有|仅|仅仅|必须|一定|应该|应当|可以|可能|能|能够|所有|全部|任何|任意|每个|每一个|每次|都|各|和|或|与|但|但是|而|而且|并且|也|还|更|最|很|非常|十分|完全|恰好|恰好是|至少|至多|最多|最少|第一|第二|首先|其次|最后|之前|之后|先|后|同时|相同|不同|一样|其他|另一个|唯一|重要|注意|新|是|若|如果|则|当且仅当|直接|立即|分别|大|小|多|少|高|低|一个|两个|三个'
  ),
  // Characters that stand in no term, wherever they are.
  clauseWords: wordSets(
    '可以|不能|还有|并不|就是|如果|得到|一些|有些|另一个|其实|同样|除了|将|把|被|们|这|那|其中|因为|所以|但是|我们|什么'
  ),
  spaceless: true,
  leadingArticle: /^一[个個种種]\s*/u,
  frame: /^(?:在|於)[^，。,；]{1,16}(?:中|上|里|裡|裏|领域|領域|学|學|科学|科學)[，,]\s*/u,
  clauseEnd:
    /[；;]|[，,](?:但|而|因此|所以|其中|它|并且|並且|可以|同时|同時|这|這|例如|比如|如果|因为|因為|从而|從而|通常|常用|即)/u
} as const

function wordSets(text: string): ReadonlySet<string> {
  return wordSet(`${text}|${toTraditional(text)}`)
}

/** Adverbs before a verb. */
const adverb =
  '(?:主要|通常|一般|常常?|可以?|都|也|还|就|便|则|均|同样|本身|实际上|本质上|其实|事实上)*\\s*'

/** Verbs of defining sentences, the surest first. */
const definingVerbs = [
  definingVerb(/[，,]?\s*(?:就?是指|指的是|就是|是)/u, definition, /^所谓的?/u),
  definingVerb(/(?:就?是指|指的是)[，,]?\s*/u, definition),
  definingVerb(new RegExp(`(?<![的但而和与])${adverb}是${article}`, 'u'), definition),
  definingVerb(/(?:被)?定义(?:为|成)/u, definition),
  definingVerb(/(?:又|也|亦)(?:被)?(?:称|叫)(?:为|做|作)?/u, '“{}”又称什么？'),
  // Not "应用于", "常用于".
  definingVerb(
    new RegExp(`${adverb}(?<!应|适|作|使|常|运|利|通)(?:用于|用来|用以)`, 'u'),
    '“{}”用来做什么？'
  ),
  // Not "代表系", "表示法", "表示出".
  definingVerb(
    new RegExp(`${adverb}(?:表示|代表)(?![系为了法出方性作人形式成，,])`, 'u'),
    '“{}”表示什么？'
  ),
  definingVerb(/描述(?:的是|了)/u, '“{}”描述什么？')
]

/** Chinese in one of its scripts. @param write Writes our words in it. */
function defineChinese(id: string, write: (text: string) => string): Language {
  const ask = write(definition)
  const questions = chineseLabels.map(
    ([labels, question]) => [write(labels), write(question)] as const
  )
  const forms = rewriteForms(write, chineseLeadIns)
  return defineLanguage(id, ask, {
    ...words,
    abbreviation: write('{}的全称是什么？'),
    difference: write('“{}”和“{}”有什么区别？'),
    facts: rewriteForms(write, chineseFacts),
    reasons: rewriteForms(write, chineseReasons),
    definingVerbs: definingVerbs.map(({pattern, singular, opening}) =>
      rewrite(write, pattern, singular, opening)
    ),
    askLabel: askByLabels(questions),
    askList: askByForms(forms, words)
  })
}

function rewriteForms(
  write: (text: string) => string,
  forms: ReadonlyArray<SentenceForm>
): ReadonlyArray<SentenceForm> {
  return forms.map(({pattern, question}) => ({
    pattern: {...pattern, source: write(pattern.source)},
    question: write(question)
  }))
}

function rewrite(
  write: (text: string) => string,
  {source, flags}: RegExp,
  question: string,
  opening?: RegExp
): DefiningVerb {
  const start = opening && new RegExp(write(opening.source), opening.flags)
  return definingVerb(new RegExp(write(source), flags), write(question), start)
}

/** Chinese in simplified characters. */
export const chinese = defineChinese('zh', (text) => text)
/** Chinese in traditional characters. */
export const traditionalChinese = defineChinese('zh-Hant', toTraditional)
