import {type ClauseForm, type ClauseTable, clauseForm} from './clause-forms.js'

/** What a sentence is about, with its particle. */
const topic =
  '(?<x>[^,.]{1,36}?(?:(?<![않짧같많작높낮좋깊넓얻받입찾맞남싶])은|(?<![있없하되않갖지시])는))\\s+'
/** What stands between it and the answer. */
const before =
  '(?<pre>(?:(?:(?![은는]\\s)[^,]){2,40},\\s+|(?:주로|보통|일반적으로|대부분|종종|항상)\\s+)?)'
const answer = '(?<answer>[^,]{2,60}?)'
/** A verb that ends a statement. */
const verb = '[^,]{1,16}?다'

const objects: ReadonlyArray<ClauseForm> = [
  clauseForm(
    '(?<x>[^,.]{1,30}의\\s(?:주요\\s)?(?:장점|단점|목적|역할|특징|원인|이유|문제점|한계|기능|조건|용도|수도|단위)[은는])\\s+(?<answer>[^.]{2,80}?)(?:(?:이라는 것|는 것|것)?(?:입니다|이다))?',
    '{x} 무엇입니까?'
  ),
  clauseForm(
    '(?<answer>[^.]{10,80}?)(?:을|를|은|는)\\s+“?(?<x>(?:(?![을를은는]\\s)[^,.“”]){2,24}?)”?(?:이라고도|라고도|이라고|라고)\\s*(?:합니다|한다|부릅니다|부른다|불립니다|불린다|말합니다|말한다)',
    '“{x}”(이)란 무엇입니까?'
  ),
  clauseForm(
    `${topic}(?:[^,]{0,20}?에서\\s)?(?<answer>[^,]{2,30}?)(?:이라고도|라고도|이라고|라고)\\s*(?:합니다|한다|부릅니다|부른다|불립니다|불린다|불리며.*)`,
    '{x} 무엇이라고 불립니까?'
  ),
  clauseForm(
    `${topic}${before}${answer}(?:으로|로)\\s(?<verb>(?:구성|이루어|구현|표현|나누|분류|나뉘|변환|설명|정의)[^,\\s]{0,6}(?:\\s?[있수][^,]{1,8})?다)`,
    '{x} {pre}무엇으로 {verb}?'
  ),
  clauseForm(
    `${topic}${before}${answer}(?<verb>에\\s(?:사용|쓰|이용|활용|적용|추가|저장|위치|배치|속|해당|연결)[^,\\s]{0,5}다)`,
    '{x} {pre}어디{verb}?'
  ),
  clauseForm(
    `${topic}${before}${answer}(?:이|가)\\s(?<verb>(?:필요|가능|불가능|발생|존재|있|없)${verb})`,
    '{x} {pre}무엇이 {verb}?'
  ),
  clauseForm(
    `${topic}${before}(?<answer>(?:(?![은는]\\s)[^.,]){4,70}? 수 있(?:습니다|다))`,
    '{x} {pre}무엇을 할 수 있습니까?'
  ),
  clauseForm(
    `${topic}${before}${answer}(?:을|를)\\s(?<verb>[^,]{1,16}?(?<!입니|이)다)`,
    '{x} {pre}무엇을 {verb}?'
  ),
  clauseForm(
    `${topic}(?<answer>[^.]{2,60}(?:을|를)\\s[^.]{2,40}(?:합니다|한다))`,
    '{x} 무엇을 합니까?'
  )
]

const reasons: ReadonlyArray<ClauseForm> = [
  clauseForm(
    `${topic}(?<answer>[^.,]{4,60}?(?:하기|되기|않기|막기|줄이기|높이기|얻기|찾기) 위해(?:서)?),?\\s+(?<main>[^.]{5,60}다)`,
    '왜 {x} {main}?'
  ),
  clauseForm(
    '(?<answer>[^.]{5,90}?(?:때문에|으므로|므로)),?\\s+(?<main>[^.]{5,60}다)',
    '왜 {main}?'
  ),
  clauseForm(
    '(?<answer>[^.]{4,60}?(?:하기|되기|않기|막기|줄이기|높이기|얻기|찾기) 위해(?:서는|서)?),?\\s+(?<main>[^.]{5,60}다)',
    '왜 {main}?'
  )
]

const conditions: ReadonlyArray<ClauseForm> = [
  clauseForm(
    '(?:만약|만일)?\\s*(?<clause>[^.]{5,50}?(?:경우|때|않으면|하면|되면|있으면|없으면|이면|라면))(?:에는)?,?\\s+(?<answer>[^.]{5,80}다)',
    '{clause}, 어떻게 됩니까?'
  )
]

/** Ends of statements and of questions; others depend on the kind of verb. */
const ends: ReadonlyArray<readonly [statement: RegExp, question: string]> = [
  [/니다$/u, '니까'],
  [/한다$/u, '하는가'],
  [/된다$/u, '되는가'],
  [/진다$/u, '지는가'],
  [/이다$/u, '인가'],
  [/(?<=[있없는])다$/u, '는가'],
  [/(?<=는)다$/u, '가']
]

/** Korean: a word for "what" before the particle, and the end of a question. */
export const koreanClauses: ClauseTable = {
  mark: /,\s/gu,
  joint:
    /^(?:따라서|그러므로|그래서|즉|또한|그리고|그러나|하지만|이상적으로|일반적으로|보통|추가적으로|컴퓨터\s?과학에서|다만),?\s+/u,
  open: /^(?:그|그것|이때|여기서|예를 들어|위의|아래의|다음|다음은|오히려|그 대신|이는|이것)\s/u,
  pointing:
    /이것|그것|이러한|그러한|위의|아래의|다음과|그림|무엇|어떻게|왜|우리|해봅시다|보자|세요|[?？]/u,
  frame: /^(?!)/u,
  comma: ', ',
  pronoun:
    /^이\s(?:자료\s?구조|알고리즘|방법|구조|기법|함수|연산|방식|모델|시스템|언어|현상|이론|제도|법)(?=[은는])/u,
  of: '의 ',
  subject: /^(?<x>[^,.]{1,30}?)[은는]\s/u,
  forms: [],
  wholes: [objects, reasons, conditions],
  isDefinedBelow: true,
  ask(statement) {
    const found = ends.find(([end]) => end.test(statement))
    return found && statement.replace(...found)
  }
}
