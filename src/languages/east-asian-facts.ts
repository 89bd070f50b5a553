import {type SentenceForm, sentenceForm} from './sentence-forms.js'

const about = '(?<x>(?![如若当由因为上而这])[^，。；：、（）]{2,24}?)(?<![就也还都常又亦])\\s*'
const degree = '(?:(?:主要|最大|一个|总|平均|最坏|期望|最优)的?)?'
/** What a property may not be of: something that only its place in the text names. */
const pointing =
  '(?![这它其该此总上设而以两]|(?:算法|公式|证明|预处理|程序|代码|答案|操作|优化|计算|问题|单次|本)的?)'
const property =
  '(?:优点|缺点|优势|劣势|目的|目标|作用|功能|本质|原理|特点|特征|核心|核心思想|基本思想|思想|关键|区别|不同点|相同点|前提|原因|意义|缺陷|不足|局限|单位|公式|全称|首都)'

/** Sentences of Chinese that say a property of something, what it is made of, or what it does. */
export const chineseFacts: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `(?<x>${pointing}[^，。；：、]{1,30}?\\s*的${degree}${property})(?:就?是|为|在于|分别是|分别为)(?!否|什么)[：，:,]?\\s*(?<answer>.+)`,
    '{x}是什么？'
  ),
  sentenceForm(
    `(?<x>${pointing}[^，。；：、]{1,30}?\\s*的${degree}(?:时间|空间|时空)?复杂度)(?:是|为)\\s*(?<answer>.+?)(?:\\s*的)?`,
    '{x}是多少？'
  ),
  sentenceForm(
    `${about}(?:主要|通常|一般)?是?由\\s*(?<answer>.+?)所?\\s*(?<verb>组成|构成)`,
    '{x}由什么{verb}？'
  ),
  sentenceForm(
    `${about}(?:又|也|亦)(?:被)?(?:称为|称作|叫做|叫作)\\s*(?<answer>[^，。；：]{2,30})`,
    '{x}又叫什么？'
  ),
  sentenceForm(
    `${about}(?:被)?(?:称为|称作|叫做|叫作)\\s*(?<answer>[^，。；：]{2,30})`,
    '{x}被称为什么？'
  )
]

/** A subject that nothing before the sentence must explain. */
const freeSubject =
  '(?![我你他她它这那而但且也又就此该本前之只可最上下其\\s-]|答案|第[一二三]|一眼)(?<x>(?:(?!该|这|此|前文|上述)[^，。；：]){2,24}?)'

/** Sentences of Chinese that give a reason. */
export const chineseReasons: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `(?:因为|由于)\\s*(?<answer>[^。；：]{4,80}?)[，,]\\s*(?:所以|因此|因而|故)\\s*(?<main>${freeSubject}(?:是|不|会|能|可以|无法|需要|必须|只能|通常|的)[^，。；：]{2,60})`,
    '为什么{main}？'
  ),
  sentenceForm(
    `(?<main>${freeSubject}(?:是|不|会|能|可以|无法|需要|必须|只能|通常)[^，。；：]{2,60})[，,]\\s*(?:这是)?(?:因为|是因为|原因是)\\s*(?!此时|这时|上述|以上)(?<answer>.{8,})`,
    '为什么{main}？'
  )
]
