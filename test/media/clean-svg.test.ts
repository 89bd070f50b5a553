import {describe, expect, it} from 'vitest'
import {cleanSvg} from '../../src/media/clean-svg.js'

const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'

/** Clean the content of a picture. */
function clean(content: string) {
  const {bytes, faults} = cleanSvg(Buffer.from(`${open}${content}</svg>`))
  return {svg: Buffer.from(bytes ?? []).toString(), faults}
}

describe('an SVG file', () => {
  it.each([
    '<rect width="3" fill="url(#a)" style="stroke: url( #b )" class="c"/>',
    '<style>.c > text {fill: red}</style>',
    '<style><![CDATA[@font-face {src: url(data:font/woff2;base64,AA)}]]></style>',
    '<linearGradient id="a" gradientUnits="userSpaceOnUse"><stop offset="0"/></linearGradient>',
    '<use xlink:href="#a"/><use href="#a"/>',
    '<image href="data:image/png;base64,AA" width="3"/>',
    '<circle r="1"><animate attributeName="r" values="1;2" dur="1s"/></circle>',
    '<animateTransform attributeName="transform" type="rotate" from="0" to="90" dur="1s"/>',
    '<!-- made by hand --><title>Leaf &amp; stem</title>'
  ])('that holds nothing but a picture stays byte for byte: %s', (content) => {
    const bytes = Buffer.from(`<?xml version="1.0"?>\n${open}${content}</svg>`)
    expect(cleanSvg(bytes)).toEqual({bytes, faults: []})
  })

  it.each([
    ['<script>alert(1)</script>', '`script`'],
    ['<g onload="alert(1)" onClick="alert(1)"/>', 'event handlers'],
    [
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">alert</p></foreignObject>',
      '`foreignObject`'
    ],
    ['<image href="https://alert.example/a.png"/>', 'what is elsewhere'],
    ['<use xlink:href="alert.svg#a"/>', 'what is elsewhere'],
    ['<rect fill="url(https://alert.example/#a)"/>', 'what is elsewhere'],
    ['<rect style="fill: u\\72l(alert.svg)"/>', 'what is elsewhere'],
    ['<style>@import "https://alert.example/a.css";</style>', 'what is elsewhere'],
    ["<style>a {fill: url('alert.svg')}</style>", 'what is elsewhere'],
    ['<style>a {background: image-set("alert.png" 1x)}</style>', 'what is elsewhere'],
    ['<image href="data:image/svg+xml,alert"/>', 'what is elsewhere'],
    ['<image href="data:text/html,alert"/>', 'what is elsewhere']
  ])('loses what runs or is fetched, and says so: %s', (content, fault) => {
    const {svg, faults} = clean(`${content}<path d="M0 0"/>`)
    expect(svg).not.toMatch(/alert|u\\72l|@import/)
    expect(svg).toContain('<path d="M0 0" />')
    expect(faults).toEqual([fault])
  })

  it.each([
    '<a href="javascript:alert(1)"><text>kept</text></a>',
    '<a><animate attributeName="href" values="javascript:x"/><text>kept</text></a>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script><text>kept</text>',
    '<g xmlns="http://www.w3.org/1999/xhtml"><text>kept</text></g>',
    '<set attributeName="xlink:href" to="#a"/><set attributeName="onclick" to="x"/><text>kept</text>'
  ])('loses what would lead elsewhere: %s', (content) => {
    const {svg} = clean(content)
    expect(svg).toContain('<text>kept</text>')
    expect(svg).not.toMatch(/href=|javascript:alert|attributeName="(?:href|on)|xhtml|script>/)
  })

  it('loses style sheets of elsewhere and document types', () => {
    const before = '<?xml-stylesheet href="a.css"?><!DOCTYPE svg SYSTEM "a.dtd">'
    const {bytes} = cleanSvg(Buffer.from(`${before}${open}<g/></svg>`))
    expect(Buffer.from(bytes ?? []).toString()).toBe(`${open}<g /></svg>\n`)
  })

  it('that was cleaned is clean', () => {
    const {bytes = new Uint8Array()} = cleanSvg(
      Buffer.from(`${open}<script/><a>&lt;&#8364;"</a></svg>`)
    )
    expect(cleanSvg(bytes)).toEqual({bytes, faults: []})
  })

  it.each(['', '<svg>', '<html/>', 'text', '<svg><g></svg>', '<svg>&nbsp;</svg>'])(
    'is none: %j',
    (text) => {
      const {bytes, faults} = cleanSvg(Buffer.from(text))
      expect([bytes, faults.length]).toEqual([undefined, 1])
    }
  )
})
