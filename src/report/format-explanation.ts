import {createColors} from 'picocolors'
import type {
  BlockExplanation,
  FindingExplanation,
  NoteExplanation,
  Status
} from '../explain/index.js'
import {escapeControls, formatMessage} from './message.js'

type Colors = ReturnType<typeof createColors>

/** Widest status, so that what follows stands in a column. */
const statusWidth = 8

/**
 * Print what became of a note, block by block. Ends in a line feed.
 *
 * @param vault Folder of the vault.
 */
export function formatExplanation(
  explanation: NoteExplanation,
  vault: string,
  colors = false
): string {
  const paint = createColors(colors)
  const {path, title, language, skipped, blocks, messages} = explanation
  const name = title === null ? '' : ` “${oneLine(title)}” (${language})`
  return [
    `${paint.bold(escapeControls(path))}${name}, vault \`${escapeControls(vault)}\``,
    ...messages.map((message) => formatMessage(message, colors)),
    ...(skipped === undefined ? [] : [`Nothing becomes a card: ${skipped}`]),
    ...blocks.flatMap((block) => formatBlock(path, block, paint)),
    ...(blocks.length > 0 ? [formatCounts(blocks)] : []),
    ''
  ].join('\n')
}

function formatBlock(path: string, block: BlockExplanation, paint: Colors): string[] {
  const {line, column, text, findings, silence} = block
  const place = `${escapeControls(path)}:${line}:${column}:`
  const name = `${typeName(block.type)}${text === '' ? '' : ` “${oneLine(text)}”`}`
  if (silence !== undefined) return [paint.dim(`${place} ${name}: ${oneLine(silence)}`)]
  return [
    `${paint.cyan(place)} ${name}`,
    ...findings.flatMap((finding) => formatFinding(finding, paint))
  ]
}

function formatFinding(finding: FindingExplanation, paint: Colors): string[] {
  const {rule, status, reasons, deck, guid, prompts = [], signals = {}} = finding
  const [first, ...others] = describePrompts(finding)
  const name = statusColors(paint)[status](status.padEnd(statusWidth))
  const context = prompts[0]?.context ?? ''
  const measured = Object.entries(signals).map(([key, value]) => `${key} ${value}`)
  const notes = [
    ...(context === '' ? [] : [`context: ${context}`]),
    ...(deck === undefined ? [] : [`deck: ${deck}; guid: ${guid}`]),
    ...(measured.length === 0 ? [] : [`signals: ${measured.join(', ')}`])
  ]
  return [
    `  ${name} ${rule}: ${oneLine(first ?? reasons[0] ?? '')}`,
    ...others.map(indent),
    ...(first === undefined ? [] : reasons).map(indent),
    ...notes.map((note) => paint.dim(indent(note)))
  ]
}

function describePrompts({kind, prompts = []}: FindingExplanation): string[] {
  const arrow = kind === 'reversed' ? '⇄' : '→'
  const shown = kind === 'reversed' ? prompts.slice(0, 1) : prompts
  return shown.map(({question, answer}) => `${question} ${arrow} ${answer}`)
}

function statusColors(paint: Colors): Readonly<Record<Status, (text: string) => string>> {
  const {green, yellow, blue, red, magenta} = paint
  return {card: green, ignored: blue, dropped: red, lost: yellow, explicit: blue, refused: magenta}
}

function indent(text: string): string {
  return `${' '.repeat(statusWidth + 3)}${oneLine(text)}`
}

function oneLine(text: string): string {
  return escapeControls(text.replace(/\s*\n\s*/g, ' / '))
}

function formatCounts(blocks: ReadonlyArray<BlockExplanation>): string {
  const statuses: ReadonlyArray<Status> = [
    'card',
    'ignored',
    'dropped',
    'lost',
    'explicit',
    'refused'
  ]
  const found = blocks.flatMap(({findings}) => findings)
  const counts = statuses.flatMap((wanted) => {
    const count = found.filter(({status}) => status === wanted).length
    const noun = wanted === 'card' && count > 1 ? 'cards' : wanted
    return count === 0 ? [] : [`${count} ${noun}`]
  })
  const silent = blocks.filter(({silence}) => silence !== undefined).length
  const rest = silent === 0 ? [] : [`nothing found in ${silent}`]
  return `${count(blocks.length, 'block')}: ${[...counts, ...rest].join(', ')}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `tableRow` → `table row`. */
function typeName(type: string): string {
  return type.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)
}
