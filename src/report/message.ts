import {createColors} from 'picocolors'
import {VFileMessage} from 'vfile-message'

/** Not used, dropped or poor, decided. */
export type Severity = 'error' | 'warning' | 'info'

/** One message, as JSON has it. */
export interface ReportedMessage {
  path: string | null
  line: number
  column: number
  severity: Severity
  rule: string | null
  reason: string
  /** Another place that it is about. */
  related?: {path: string | null; line: number}
}

/**
 * Print a message as `path:line:column: error: reason [rule]`, on one line whatever it holds.
 *
 * @param colors Colour the severity and dim the rule.
 */
export function formatMessage(message: ReportedMessage, colors = false): string {
  const {dim, ...paint} = createColors(colors)
  const {path, line, column, severity, reason, rule} = message
  const place = path === null ? '' : `${escapeControls(path)}:${line}:${column}: `
  const word = {error: paint.red, warning: paint.yellow, info: paint.blue}[severity](severity)
  const suffix = rule === null ? '' : dim(` [${escapeControls(rule)}]`)
  return `${place}${word}: ${escapeControls(reason.replace(/\s*\n\s*/g, ' ').trim())}${suffix}`
}

/** Print the messages that people should see, each with its line feed. @param verbose All of them. */
export function formatMessages(
  messages: ReadonlyArray<ReportedMessage>,
  {colors = false, verbose = false}: {colors?: boolean; verbose?: boolean | undefined} = {}
): string {
  const shown = messages.filter(({severity}) => verbose || severity !== 'info')
  return shown.map((message) => `${formatMessage(message, colors)}\n`).join('')
}

/** Print text so that it can't end its line, reorder it or command the terminal. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (character) => {
    if (character === '\n') return '\\n'
    return `\\u{${character.codePointAt(0)?.toString(16)}}`
  })
}

/** Describe a message for JSON. */
export function reportMessage({
  file,
  line,
  column,
  fatal,
  ruleId,
  reason,
  cause
}: VFileMessage): ReportedMessage {
  return {
    path: file || null,
    line: line ?? 1,
    column: column ?? 1,
    severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
    rule: ruleId ?? null,
    reason,
    ...(cause instanceof VFileMessage && {
      related: {path: cause.file || null, line: cause.line ?? 1}
    })
  }
}
