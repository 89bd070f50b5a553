import {type ClauseForm, type ClauseTable, clauseForm} from './clause-forms.js'

/** What a sentence is about, and the particle behind it: not "ことは", not "では". */
const topic =
  '(?<x>[^、。はをが]{1,36}?)(?<!に|で|と|へ|から|まで|より|こと|もの|とき|場合|って|て|として)は、?'
/** The same with what stands between it and the answer. */
const before = '(?<pre>(?:[^をは]{2,40}(?<!ので|から|が|し)、)?)'
const answer = '(?<answer>[^、をは]{1,50}?)'
/** How a verb ends. */
const ending =
  '(?:する|します|できる|できます|している|しています|した|しました|ます|ました|ません|ている|ていた|ない|[るうくすつむぶぐ])'
/** How a verb ends that says what is done to its subject. */
const passive = '(?:れる|れます|れている|れています|れた|れました)'

const objects: ReadonlyArray<ClauseForm> = [
  clauseForm(
    `${topic}${answer}(?<verb>を(?:意味|指|表)(?:する|します|す|している|しています))`,
    '{x}は何{verb}？'
  ),
  clauseForm(
    `(?<x>[^、。はを]{1,30}の(?:主な|最大の)?(?:利点|長所|メリット|欠点|短所|デメリット|目的|役割|特徴|原因|理由|課題|条件|働き|機能|名前の由来|由来|首都|単位|対象))は、?(?<answer>[^。]{2,80}?)(?:こと|点)?(?:です|である|だ|にある|にあります)`,
    '{x}は何ですか？'
  ),
  clauseForm(
    `${topic}(?:[^、]{0,20}?(?:、|では|には))?(?<answer>[^、]{2,30}?)(?:である)?(?:とも|と)(?:呼ばれることもあります|呼ばれることもある|呼ばれ(?:る|ます|ている|ています)|言われ(?:る|ます)|いわれ(?:る|ます)|いう|いいます|呼ぶ|呼びます)`,
    '{x}は何と呼ばれますか？'
  ),
  clauseForm(
    `(?<answer>[^。]{10,80}?)(?:を|は|のことを|ことを)、?「?(?<x>[^、。はを「」]{2,20}?)」?と(?:呼ばれ(?:る|ます|ている|ています)|いう|いいます|言う|言います|呼ぶ|呼びます)`,
    '「{x}」とは何ですか？'
  ),
  clauseForm(
    `${topic}${before}(?<answer>[^、を]{1,20}的)に(?<verb>[^、をはが]{1,14}(?:${passive}|${ending}))`,
    '{x}は{pre}どのように{verb}？'
  ),
  clauseForm(
    `${topic}${before}${answer}(?<verb>によって[^、を]{1,20}${passive}|から(?:構成|生成|派生|計算|作)[^、を]{0,10}${passive}|(?:に|で)(?:採用|使用|利用|応用|適用|分類|配置|保存|格納|追加|変換|設置|実装|見)[^、を]{0,10}${passive})`,
    '{x}は{pre}何{verb}？'
  ),
  clauseForm(
    `${topic}${before}${answer}(?<verb>(?:に(?:基づ|依存|由来|対応|属|位置|似|相当)|から(?:成|な|でき)|と(?:等し|異な)|で(?:構成|動作|実現|実装))[^、を]{1,16})`,
    '{x}は{pre}何{verb}？'
  ),
  clauseForm(
    `(?<x>[^、。を]{2,36}?(?:は|では|には))、?${before}${answer}(?<verb>が(?:必要|可能|不要|重要)(?:です|である|だ|になる|になります|となる|となります))`,
    '{x}{pre}何{verb}？'
  ),
  clauseForm(
    `(?<x>[^、。を]{2,36}?には)、?${before}${answer}(?<verb>が(?:ある|あります|存在する|存在します|含まれる|含まれます|いる|います))`,
    '{x}{pre}何{verb}？'
  ),
  clauseForm(
    `${topic}${before}(?<answer>[^。]{4,60}?)こと(?<verb>が(?:できる|できます|可能です|可能である))`,
    '{x}は{pre}何をすること{verb}？'
  ),
  // "配管は水を運ぶ": what else stands behind the object is part of the answer.
  clauseForm(
    `${topic}${before}${answer}(?<verb>を(?!し)[^、をにへとで]{1,12}?${ending})`,
    '{x}は{pre}何{verb}？'
  ),
  clauseForm(
    `(?<x>[^、。はをが]{1,36}?)(?<!に|で|と|へ|から|まで|より|こと|もの|とき|場合|って|て|として)は、?(?<answer>[^。がは]{2,70}を[^。がは]{2,40}(?:する|します|した|しました|(?<!れ)る|(?<!れ)ます|う|く|(?<!で)す))`,
    '{x}は何をしますか？'
  )
]

/** A statement whose reason or means is given. */
const main = `(?<main>[^。]{4,60}?(?:${ending}|です|である|だ|い))`

const reasons: ReadonlyArray<ClauseForm> = [
  clauseForm(
    `(?<answer>(?!というの)[^。]{4,80}?(?:ので|ために|ため|ことから|からこそ|であるから|ですから|るから|いから))、${main}`,
    'なぜ{main}？'
  ),
  clauseForm(
    `(?<x>[^、。をが]{2,30}?(?:は|では)、?)(?<answer>[^。は]{4,60}?)こと(?:で|によって|により)、?(?<verb>[^。]{3,40}?(?:${ending}))`,
    '{x}どのようにして{verb}？'
  )
]

const conditions: ReadonlyArray<ClauseForm> = [
  clauseForm(
    '(?:もし、?)?(?<clause>[^。]{4,50}?(?:場合|とき|時|際)(?:には|に|は)?)、(?<answer>[^。]{4,60}(?:必要がある|必要があります|必要です|なければならない|なければなりません|べきです|べきである))',
    '{clause}、どうする必要がありますか？'
  ),
  clauseForm(
    '(?:もし、?)?(?<clause>[^。]{4,50}?(?:場合|とき|時|際)(?:には|に|は)?)、(?<answer>[^。]{4,80})',
    '{clause}、どうなりますか？'
  )
]

/** Nouns by which a text calls anything that it has named. */
const things =
  'アプローチ|方法|手法|方式|構造|データ構造|アルゴリズム|技術|手続き|仕組み|モデル|操作|関数|現象|理論|制度|法律|システム|パターン|言語'

/** Japanese: a word for "what" before the particle, and か at the end. */
export const japaneseClauses: ClauseTable = {
  mark: /、/gu,
  joint:
    /^(?:そのため|したがって|従って|よって|つまり|すなわち|また|さらに|そして|しかし|ただし|一方で?|なお|一般的に|一般に|通常|基本的に|実際に?|理想的に)(?:は、?|、)/u,
  open: /^(?:それ|その(?!ため)|そこ|そう|こう|ここ|代わりに|例えば|たとえば|上記|下記|以下|以上|前述|同様)/u,
  pointing:
    /これ|それ|この|その|ここ|そこ|上記|下記|以下|前述|後述|図|何|どの|なぜ|我々|あなた|でしょう|ましょう|[?？]/u,
  frame: /^(?!)/u,
  comma: '、',
  pronoun: new RegExp(`^(?:(?:これ|この(?:${things}))(?!ら))`, 'u'),
  of: 'の',
  subject:
    /^(?<x>[^、。をが]{2,30}?)(?<!に|で|と|へ|から|まで|より|こと|もの|とき|場合|って|て|として)は/u,
  forms: [],
  wholes: [objects, reasons, conditions],
  isDefinedBelow: true,
  ask: (statement) =>
    /(?:ください|かもしれません|かもしれない|からです|ましょう|でしょう|よう|ね|こと|もの)$/u.test(
      statement
    )
      ? undefined
      : `${statement.replace(/だ$/u, '')}か`
}
