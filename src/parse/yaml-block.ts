import type {Yaml} from 'mdast'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {isMap, LineCounter, parseDocument} from 'yaml'
import {reportError, reportWarning} from '../message.js'
import {describeYamlError} from '../yaml-error.js'
import {findOffset} from '../yaml-offset.js'

const ruleId = 'frontmatter'

/** Frontmatter as data. */
export interface YamlBlock {
  /** As YAML has it; maps in it are maps as well. */
  values: ReadonlyMap<unknown, unknown>
  /** Say that a value, or the key for it, can't be used. @param path Keys that lead to it. */
  warn(reason: string, path: ReadonlyArray<string>, part?: 'key' | 'value'): void
}

/** Read the YAML of frontmatter; what is no YAML is a message on the file. */
export function readYaml(node: Yaml, file: VFile): YamlBlock | undefined {
  const lineCounter = new LineCounter()
  const document = parseDocument(node.value, {uniqueKeys: false, lineCounter})
  const linesBefore = node.position?.start.line ?? 0
  const placeOf = (offset: number): Point => {
    const {line, col} = lineCounter.linePos(offset)
    return {line: line + linesBefore, column: col}
  }
  const [error] = document.errors
  if (error) {
    const cause = describeYamlError(error)
    const reason = `Unexpected YAML in frontmatter, expected valid YAML: ${cause}`
    reportError(file, reason, ruleId, placeOf(error.pos[0]))
    return undefined
  }
  const {contents} = document
  if (contents !== null && !isMap(contents)) {
    reportError(file, 'Unexpected frontmatter, expected `key: value` lines', ruleId, node)
    return undefined
  }
  try {
    return {
      // Checked: the document is a map, and as such given as one. Aliases beyond `maxAliasCount` make `toJS` throw.
      values: new Map((document.toJS({mapAsMap: true}) ?? []) as Map<unknown, unknown>),
      warn(reason, path, part) {
        reportWarning(file, reason, ruleId, placeOf(findOffset(document, path, part)))
      }
    }
  } catch {
    reportError(file, 'Unexpected YAML aliases in frontmatter, expected plain values', ruleId, node)
    return undefined
  }
}
