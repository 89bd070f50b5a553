/** English headings whose text answers at once: below others, running text begins with what leads up to the answer. */
export const toldInProse =
  /^(?:definition|meaning|what is it|purpose|goal|aim|objective|function|role|why|reason|rationale|how it works|(?:time |space )?complexity|cost|origin|cause|main idea|key idea)$/i

/** English headings for what has no one answer. */
export const openHeadings =
  /^(?:notes?|remarks?|details?|summary|descriptions?|history|context|tips?|hints?|warnings?|cautions?|steps?|actions? items|idea|input|output|syntax|proof|scenario|what|who|where|problems?|solutions?|results?|issues?)$/i
