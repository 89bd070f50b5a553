/** Tells learners which cards no note holds any more. */
export const removedTag = 'cardwright::removed'
