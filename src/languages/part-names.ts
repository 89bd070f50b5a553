/**
 * English names of parts of a text that tell of what stands above them. Those that tell what somebody
 * does ("Steps", "Use cases"), or are named by their items ("Examples"), are not among them.
 */
export const partName =
  /^(?:(?:key|main|core|other|primary|important|common|basic|major|additional|some|more|its|top|good to know|general)\s)*(?:features?|benefits?|advantages?|disadvantages?|pros|cons|drawbacks?|downsides?|limitations?|limits|characteristics?|propert(?:y|ies)|capabilit(?:y|ies)|highlights?|details?|notes?|overview|summary|basics|introduction|general|purpose|pricing|costs?|points?|facts?|behaviou?r|restrictions?|concepts?|importance|functions?|functionality|responsibilities|roles?|definition|description|what it (?:is|does)|how it works)$/i

/** Headings round the name of what they are about: "Why indexes matter", "Benefits of indexes". */
const framed: ReadonlyArray<RegExp> = [
  /^(?:why|how)\s(?:do(?:es)?\s)?(?<name>\S.{0,55}?)\s(?:matters?|works?|helps?|is\s(?:important|useful|needed|used))\??$/diu,
  /^(?:what|why)\s(?:is|are|use)\s(?<name>[^?]{2,55}?)\s?\??$/diu,
  /^(?:(?:key|main|core|basic)\s)?(?:features|benefits|advantages|disadvantages|limitations|characteristics|properties|overview|capabilities|basics|purpose|importance)\s(?:of|in|for)\s(?:using\s)?(?<name>\S.{1,55})$/diu,
  /^(?<name>\S.{1,50}?)\s(?:features|benefits|advantages|limitations|characteristics|overview|basics|capabilities)$/diu
]

/** Find the name of what an English heading is about, within its words. @returns Its range. */
export function subjectWithin(heading: string): readonly [number, number] | undefined {
  if (partName.test(heading)) return undefined
  for (const pattern of framed) {
    const range = pattern.exec(heading)?.indices?.groups?.name
    if (range) return range
  }
  return undefined
}
