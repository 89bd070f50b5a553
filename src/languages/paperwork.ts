/**
 * Headings of sections that say nothing of a note's subject, whatever it is: how to get a program,
 * who wrote it, what is to be done, where to learn more.
 */
const housekeeping = [
  '(?:manual |how to )?install(?:ation|ing)?(?: (?:guide|instructions|steps))?',
  '(?:quick ?start|getting started|how to (?:use it|build|install|contribute))\\??',
  '(?:licen[sc]e|contribut(?:ing|ors)|acknowledge?ments?|credits|maintainers?|sponsors?|donat(?:e|ions?))',
  'change ?log|version history|release notes|known issues|upcoming features|prior art|keyboard shortcuts?',
  '(?:directory|project|file|folder|repository) structure',
  '(?:next|action) (?:steps|items)|to-?dos?|to do|open (?:questions|issues)|deliverables|review schedule',
  '(?:success|quality|coverage) (?:criteria|metrics|assessment)|progress tracking|quality assurance',
  '(?:study|learning|practice|online|additional|further|external|useful|recommended) (?:materials?|resources?|approach|sources?|exercises?|platforms|reading|links|tools|sequence)',
  '(?:assessment|knowledge|self|skills?)[- ](?:tools|assessment|testing|development|methods)|practice questions|learning path',
  'expected (?:results?|output|behaviou?r|cards?)|actual (?:results?|output|behaviou?r)|.+ generation notes|(?:flash)?card (?:tips|best practices)',
  'related (?:documents?|files?|notes?|topics?|links?|pages)|see also|references?|bibliography|further (?:reading|study)|quotes?',
  '(?:topics|contents?) (?:covered|overview)|(?:learning |course )(?:objectives|outcomes|goals)|evaluation criteria|criterios de evaluación|lernziele|objetivos de aprendizaje',
  // What is said there is wrong.
  '(?:common |popular |typical )?(?:misconceptions?|myths?|misunderstandings?|pitfalls and myths)(?: (?:about|of|in) .*)?|(?:häufige )?(?:irrtümer|missverständnisse)|(?:mitos|errores comunes|conceptos erróneos|idées reçues|miti|mitos comuns|заблуждения|常见误区|常見誤區|誤解)',
  // Days of a log.
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)(?:[ ,–-].*)?|\\d{4}-\\d{2}-\\d{2}.*'
]

/** Headings that are usual in such papers, and that notes on some subject have as well. */
const paper = [
  // Documentation of a program.
  'usage|how it works|how to use|support|development|building|build|deploy(?:ment|ing)?(?: .*)?|releas(?:es|ing .*)|version control|roadmap|features',
  '(?:plugin )?(?:commands?|settings|configuration)|troubleshooting|faq|tutorial|run(?:ning)? tests?|tests?|demo|screenshots?|why (?:use )?this.*|what is this|documentation',
  // Plans and reports.
  'tasks|milestones?|timelines?|schedule|recommendations|stakeholders|budget|risks?(?: (?:mitigation|assessment))?|objectives?|goals?',
  '(?:implementation|integration|migration|rollout|project|testing|test|deployment|monitoring|documentation|communication|maintenance) (?:plan(?:ning)?|phases?|notes|decisions|details|guide|strategy|status|approach|points|priority|schedule)',
  '(?:performance|progress|key) (?:criteria|metrics|indicators|tracking|assessment)',
  'phase \\d+.*|sprint \\d+.*|(?:core|system|functional|technical|hardware|software) (?:requirements|objectives)',
  '(?:secondary|primary) (?:resources?|sources?)|knowledge components?|feedback',
  'test (?:cases?|steps|setup|environment)|steps to reproduce',
  // Meetings and journals.
  'agenda|attendees|minutes|decisions|meeting notes|daily log|mood|gratitude'
]

/** Headings of sections that hold no facts. */
export const housekeepingHeadings = headings(housekeeping)

/**
 * Headings of papers that are no study notes: documentation of a program, plans, templates and logs.
 * By how people write such papers; nothing here belongs to a subject. One alone tells nothing: notes
 * on embryos have a development too.
 */
export const paperworkHeadings = headings([...housekeeping, ...paper])

function headings(patterns: ReadonlyArray<string>): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'i')
}

/** Titles of such papers, by their last words. */
export const paperworkTitles =
  /(?:^|[\s_-])(?:research log|work log|journal|diary|project plan|implementation plan|master \w+ plan|roadmap|template|checklist|(?:directory|folder|repository|project) structure|proposal|change ?log|contributing|licen[sc]e|code of conduct|todos?|to-do|agenda|meeting minutes|(?:setup|deployment|installation|migration|style|contributing|user) guide|(?:testing|test|deployment|migration) (?:strategy|framework|plan))$/i

/** Names of sheets of exercises and their solutions, by language: what is given there is made up. */
const sheets = [
  'exercises?(?: sheets?)?|work ?sheets?|problem (?:sets?|sheets?)|homeworks?|assignments?',
  'übungs(?:blatt|blätter|aufgaben)|aufgabenbl(?:att|ätter)|arbeitsbl(?:att|ätter)|hausaufgaben?|altklausur(?:en)?',
  'ejercicios(?: resueltos)?|(?:hoja|relación) de (?:ejercicios|problemas)|bolet[ií]n(?:es)?(?: de (?:ejercicios|problemas))?',
  "exercices(?: corrigés)?|feuille d['’]exercices|devoirs?|esercizi(?: svolti)?|(?:lista de )?exerc[ií]cios(?: resolvidos)?",
  'opgaven|oefeningen|huiswerk|задачи|упражнения|домашнее задание|zadania(?: domowe)?|ćwiczenia|вправи|домашнє завдання',
  '习题(?:集|解答)?|練習題|练习题?|作业|演習(?:問題)?|練習問題|宿題|연습 ?문제|과제'
].join('|')

/** A title that begins with such a name and goes on with its number or topic. */
export const exerciseTitles = new RegExp(
  `^(?:${sheets})$|^(?:${sheets})(?:\\s*[#:–—-]|\\s+(?:\\p{Lu}{0,2}\\d))`,
  'iu'
)
