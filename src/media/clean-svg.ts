import {isDeepStrictEqual} from 'node:util'
import type {ElementContent as HastContent, Element as HastElement} from 'hast'
import {type Schema, sanitize} from 'hast-util-sanitize'
import {svgElementAttributes} from 'svg-element-attributes'
import {svgTagNames} from 'svg-tag-names'
import {visit} from 'unist-util-visit'
import type {Element, ElementContent, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {toXml} from 'xast-util-to-xml'

/** An SVG file without all that is no picture. */
export interface CleanSvg {
  /** The very same where nothing was left out; `undefined` if the file is no SVG. */
  bytes: Uint8Array | undefined
  /** What was left out, or what is wrong, for people. */
  faults: ReadonlyArray<string>
}

/** Elements that run, frame, link or play something, or show HTML: they go with all that is in them. */
const activeElements = new Set(
  'script handler listener foreignObject iframe audio video embed object canvas'.split(' ')
)
/** Elements that lead elsewhere: what is in them stays. */
const linkElements = new Set(['a', 'discard', 'unknown'])
/** Elements that set the attribute of another one. */
const setters = ['animate', 'animateColor', 'set']

/** What lists of SVG's attributes leave out, for all elements have it. */
const coreAttributes = ['id', 'class', 'lang', 'xml:lang', 'xml:space', 'version', 'viewBox']

/** A `url(…)` that names no part of the same file and holds no data. */
const outerUrl = /url\(\s*["']?\s*(?!["'#\s]|data:)/i
/** Styles that fetch something, or hide that they do. */
const outerStyle = new RegExp(`@import|\\\\|${outerUrl.source}|image-set\\(`, 'i')
/** Values without an outer address. */
const innerValue = new RegExp(`^(?![^]*(?:${outerStyle.source}))`, 'i')
/** A part of the same file, or a picture that it holds itself. */
const innerReference = /^\s*(?:#|data:image\/(?:png|jpeg|jpg|gif|webp|avif|bmp)[;,])/i
/** Names of attributes that may be animated: none that leads elsewhere or runs. */
const animatedName = /^(?!(?:[\w.-]+:)?href$|on|src$|style$)/i

const svgNamespace = 'http://www.w3.org/2000/svg'

const attributeNames = new Set([...coreAttributes, ...Object.values(svgElementAttributes).flat()])
for (const name of ['href', 'attributeName', 'from', 'to', 'by', 'values', 'ping', 'target', 'src'])
  attributeNames.delete(name)

const schema: Schema = {
  tagNames: svgTagNames.filter((name) => !activeElements.has(name) && !linkElements.has(name)),
  strip: [...activeElements],
  attributes: {
    '*': [
      ...[...attributeNames, 'style'].map((name): [string, RegExp] => [name, innerValue]),
      ['href', innerReference],
      ['xlink:href', innerReference],
      ['xmlns', svgNamespace],
      ['xmlns:xlink', 'http://www.w3.org/1999/xlink']
    ],
    ...Object.fromEntries(setters.map((name) => [name, [['attributeName', animatedName]]])),
    ...Object.fromEntries(
      [...setters, 'animateTransform', 'animateMotion'].map((name) => [name, animation(name)])
    )
  },
  protocols: {},
  ancestors: {},
  required: {},
  clobber: []
}

function animation(name: string): Array<[string, RegExp]> {
  const values = ['from', 'to', 'by', 'values'].map((part): [string, RegExp] => [part, innerValue])
  const target = name === 'animateTransform' ? /^(?:gradient|pattern)?transform$/i : animatedName
  return [...values, ['attributeName', target]]
}

/**
 * Leave out of an SVG file what is no picture: scripts, event handlers, HTML, whatever is fetched
 * from elsewhere. Browsers run none of it in an `<img>`, but Anki can also open the file itself.
 */
export function cleanSvg(bytes: Uint8Array): CleanSvg {
  const tree = parseSvg(bytes)
  if (!tree) return {bytes: undefined, faults: ['expected well-formed XML']}
  const root = tree.children.find((node): node is Element => node.type === 'element')
  if (root?.name !== 'svg') return {bytes: undefined, faults: ['expected an `svg` element']}
  const faults = [...new Set(findFaults(tree))]
  const unsafe = toHast(root)
  const safe = sanitize(unsafe, schema)
  const isSafe = faults.length === 0 && isPlain(tree) && isDeepStrictEqual(safe, unsafe)
  if (isSafe) return {bytes, faults}
  // The root is an element that is kept.
  const svg = toXml(toXast(safe as HastElement), {closeEmptyElements: true})
  return {bytes: new TextEncoder().encode(`${svg}\n`), faults}
}

/** Whether nothing stands beside the picture that could do something. */
function isPlain({children}: Root): boolean {
  return children.every((node) =>
    node.type === 'instruction' ? node.name === 'xml' : node.type !== 'doctype'
  )
}

function parseSvg(bytes: Uint8Array): Root | undefined {
  try {
    return fromXml(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  } catch {
    return undefined
  }
}

/** Name what a reader should know to be gone; marks of editors are not missed. */
function findFaults(tree: Root): string[] {
  const faults: string[] = []
  visit(tree, 'element', ({name, attributes, children}) => {
    if (activeElements.has(name)) faults.push(`\`${name}\``)
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^on/i.test(attribute)) faults.push('event handlers')
      else if (isOuter(attribute, String(value)) && name !== 'a') faults.push('what is elsewhere')
    }
    if (name === 'style' && outerStyle.test(textOf(children))) faults.push('what is elsewhere')
  })
  return faults
}

function isOuter(attribute: string, value: string): boolean {
  if (attribute === 'href' || attribute === 'xlink:href') return !innerReference.test(value)
  return attributeNames.has(attribute) && !innerValue.test(value)
}

/** Names of SVG as the sanitizer takes those of HTML; whatever is no element or text goes. */
function toHast({name, attributes, children}: Element): HastElement {
  const kept = name === 'style' && outerStyle.test(textOf(children)) ? [] : children
  return {
    type: 'element',
    tagName: name,
    properties: {...attributes},
    children: kept.flatMap((node): HastContent[] => {
      if (node.type === 'element') return [toHast(node)]
      const isText = node.type === 'text' || node.type === 'cdata'
      return isText ? [{type: 'text', value: node.value}] : []
    })
  }
}

function toXast({tagName, properties, children}: HastElement): Element {
  return {
    type: 'element',
    name: tagName,
    attributes: Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, String(value)])
    ),
    children: children.flatMap((node): ElementContent[] => {
      if (node.type === 'element') return [toXast(node)]
      return node.type === 'text' ? [{type: 'text', value: node.value}] : []
    })
  }
}

function textOf(children: ReadonlyArray<ElementContent>): string {
  return children.map((node) => ('value' in node ? node.value : '')).join('')
}
