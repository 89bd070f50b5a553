/** Words that tie an English statement to what was said before and change nothing of what it says. */
export const englishOpening =
  /^(?:(?:(?:However|Moreover|Furthermore|Additionally|In addition|In fact|Indeed|Also|Notably|Importantly|Crucially|Interestingly|Fundamentally|Essentially|Basically|Generally|In general|Typically|Usually|Often|Thus|Therefore|Hence|Consequently|As a result|Accordingly|Ultimately|Overall|Of course|Clearly|Obviously|Naturally|Finally|Specifically|In particular|In essence|In short|In other words|Generally speaking|More generally|More precisely|More specifically|Simply put|By definition|On the other hand|In contrast|By contrast|Nevertheless|Nonetheless|Still),|(?:Note|Notice|Recall|Remember|Observe)(?:, however,|, though,)? that|But|And|Yet)\s+)+(?=\p{L})/u

/** Where, when or of what a statement is true, before its subject: "In a full table, …". */
export const englishSetting =
  /^(?:In|Within|During|At|Under|With|Without|On|Like|Unlike|Among|Outside|Throughout|Before|After|Until|For|From|By|Over|Despite)\s(?!(?:it|they|them|which|example|instance|short|fact|general|addition|particular|turn|summary|conclusion|response|contrast|comparison|practice|reality|order|case|essence|effect|now|more|most|all intents|the (?:other|same|one|first|second|third|next|last|following|above|latter|former) (?:hand|way|case|vein|time|example|step|place|word|figure)|the (?:above|following|example|figure|meantime|end|beginning|past)|other words|some|many|any|doing so|so doing|each case|least|the very least|best|worst|first|last|aggregate|theory) ?\b)(?![^,]*\b(?:this|that|these|those|such|it|its|their|they|them|his|her|I|we|our|my|you|your|us|above|below|here)\b)[^,;:.()]{2,60},\s+(?=\p{L})/u

/** Verbs that show where an aside behind a subject ends: "A deque, or double-ended queue, is …". */
export const englishAuxiliary =
  /^(?:is|are|was|were|has|have|had|can|cannot|could|will|would|must|should|may|might|does|do|did)$/
