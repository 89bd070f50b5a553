/** Verbs that go with anything: "What does it support?" asks for dozens of things. */
const lightVerb =
  /\s(?:support|use|contain|have|fix|traverse|involve|include|take|get|make|need|become|give|allow|ask|recommend|help|continue)\?$/
/** Shortest answer (words) that says enough to know which of them is meant. */
const minWords = 7

/** Whether an English question by a light verb has many right answers. */
export function isVague(question: string, answer: string): boolean {
  return lightVerb.test(question) && answer.split(/\s+/).length < minWords
}

/** Praise in place of a definition: "a very important concept in C++", "一个非常重要的概念". */
const praise = [
  /^(?:an?|one of the)\s(?:very |most |quite )?(?:important|common|popular|useful|powerful|well-known|fundamental|key|great|good|interesting)\s(?:[\p{L}-]+\s)?(?:concepts?|topics?|tools?|techniques?|ideas?|parts?|things?|aspects?|features?|algorithms?|methods?|examples?)(?:\s(?:in|of|for)\s[\p{L}+#\s]{1,30})?$/iu,
  /^(?:[\p{L}+#\s]{0,14}[中里的]\s?)?一[个個种種](?:非常|很|十分|比较)?(?:重要|常见|常用|经典|有趣|常見|經典)的?(?:概念|算法|问题|例子|工具|部分|知识点)|^一[个個](?:例子|问题|問題)[．。.]?$/u
]

/** Whether what is said of a thing tells nothing of it. */
export function isPraise(answer: string): boolean {
  return praise.some((pattern) => pattern.test(answer.trim()))
}

/** Ends and starts of a text before a colon that say nothing without what follows it. */
const openEnd =
  /(?:\s(?:that|which|who)\s\p{L}+|\s(?:includes?|combines?|defines?|contains?|covers|consists of|you|to|of|for|with|by|that|which|from|in|on|at|as|here|fact that|following|como|por|de|que|durch|folgende[mnrs]?|wie)|如下|以下|这样|形式)[:：]?$/iu
const counted =
  /^(?:(?:a minimum of|at least|up to)\s)?(?:\d+|two|three|four|five|six|seven|several)\s\S+(?:\s\S+){0,3}[:：]?$/i

/** Whether a text only leads on to a list below it: "a suite that includes", "three tricks". */
export function leadsOn(text: string): boolean {
  return openEnd.test(text.trim()) || counted.test(text.trim())
}
