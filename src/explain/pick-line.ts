import type {BlockExplanation, NoteExplanation} from './explanation.js'

/**
 * Keep what is about one line: the blocks on it, and what rules found that reaches over it.
 *
 * @param line 1-based.
 */
export function pickLine(explanation: NoteExplanation, line: number): NoteExplanation {
  const holds = (place: {line: number; endLine: number}) =>
    place.line <= line && line <= place.endLine
  const blocks = explanation.blocks.flatMap((block): BlockExplanation[] => {
    if (holds(block)) return [block]
    const findings = block.findings.filter(holds)
    return findings.length > 0 ? [{...block, findings}] : []
  })
  const messages = explanation.messages.filter((message) => message.line === line)
  return {...explanation, blocks, messages}
}
