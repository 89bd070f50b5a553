import {Help} from 'commander'
import {Document, isMap, isScalar} from 'yaml'
import {resolveSchema, type Schema} from './config-schema.js'

/** Longest line of an explanation (characters). */
const lineWidth = 98

/**
 * Write a configuration that changes nothing: each key is explained, and shown with its default or an
 * example behind a `#`.
 *
 * @param name Of the vault.
 */
export function formatStarter(schema: Schema, name: string): string {
  const intro = `Configuration of cardwright for this vault. Lines such as \`#reversed: true\` show the default, or an example where it says so: remove the \`#\` in front and change what follows. Flags of the command win over this file; what a note says in its frontmatter wins over both.`
  const keys = Object.entries(schema.properties ?? {}).filter(([key]) => key !== '$schema')
  const blocks = keys.map(([key, property]) => {
    const resolved = resolveSchema(property, schema)
    return formatKey(key, key === 'name' ? {...resolved, examples: [name]} : resolved)
  })
  return `${[explain(intro), ...blocks].join('\n\n')}\n`
}

function formatKey(key: string, schema: Schema): string {
  const document = new Document({[key]: sampleOf(schema)})
  const value = document.get(key, true)
  if (isMap(value)) {
    for (const {key: name} of value.items) {
      const description = isScalar(name) && schema.properties?.[String(name.value)]?.description
      if (description) name.commentBefore = wrap(description, lineWidth - 4).replace(/^/gm, ' ')
    }
  }
  const isExample = schema.default === undefined && schema.examples !== undefined
  const lines = document.toString({lineWidth: 0}).trimEnd().replace(/^/gm, '#')
  return [explain(schema.description ?? ''), ...(isExample ? ['# For example:'] : []), lines].join(
    '\n'
  )
}

/** The default of a key, else an example for it, else those of the keys below it. */
function sampleOf({default: value, examples, properties = {}}: Schema): unknown {
  if (value !== undefined) return value
  if (examples) return examples[0]
  return Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, sampleOf(part)]))
}

function explain(text: string): string {
  return wrap(text, lineWidth - 2).replace(/^/gm, '# ')
}

/** Breaks lines as the help of the command does. */
function wrap(text: string, width: number): string {
  return new Help().boxWrap(text, width)
}
