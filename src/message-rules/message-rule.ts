import type {Severity} from '../report/index.js'

/** A kind of message, as `rules`, SARIF and docs/messages.md explain it. */
export interface MessageRule {
  /** Kebab-case; shown after each message, so never renamed. */
  id: string
  /** How bad it is; the worst first, if it depends. */
  severities: ReadonlyArray<Severity>
  /** What is so and what became of it, in one sentence. */
  description: string
  /** What to do about it. */
  advice: string
  /** A note that gives it; none where it is not about what a note says. */
  example?: string
}
