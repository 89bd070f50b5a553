/** Verbs that go with anything: "What does it support?" asks for dozens of things. */
const lightVerb = /\s(?:support|use|contain|have|fix|take|get|make|need|become|give|allow)\?$/
/** Shortest answer (words) that says enough to know which of them is meant. */
const minWords = 5

/** Whether an English question by a light verb has many right answers. */
export function isVague(question: string, answer: string): boolean {
  return lightVerb.test(question) && answer.split(/\s+/).length < minWords
}
