import {describe, expect, it} from 'vitest'
import {render} from './render.js'

const vault = 'obsidian://open?vault=My%20vault&#x26;file='

describe('each construct as HTML and as plain text', () => {
  it.each([
    ['text', 'A < B & "C"', 'A &#x3C; B &#x26; "C"', 'A < B & "C"'],
    ['text of two lines', 'One\ntwo.', 'One\ntwo.', 'One two.'],
    ['emphasis', '**a** *b* ~~c~~', '<strong>a</strong> <em>b</em> <del>c</del>', 'a b c'],
    ['a highlight', '==a **b**==', '<mark>a <strong>b</strong></mark>', 'a b'],
    ['inline code', '`a < b`', '<code>a &#x3C; b</code>', '`a < b`'],
    ['inline math', '$a_1 < b$', '\\(a_1 &#x3C; b\\)', '$a_1 < b$'],
    ['display math in a line', 'so $$a^2$$ is', 'so \\[a^2\\] is', 'so $a^2$ is'],
    ['a tag', 'a #cell/wall here', 'a cell/wall here', 'a cell/wall here'],
    ['a comment', 'a %%hidden%% b', 'a  b', 'a b'],
    ['a block id', 'a b ^id', 'a b', 'a b'],
    ['a hard break', 'a  \nb', 'a<br>\nb', 'a\nb'],
    [
      'a link',
      '[a](https://b.example/c?d=e&f)',
      '<a href="https://b.example/c?d=e&#x26;f">a</a>',
      'a'
    ],
    [
      'a link by reference',
      '[a][b]\n\n[b]: https://c.example',
      '<a href="https://c.example">a</a>',
      'a'
    ],
    ['a link of a script', '[a](javascript:alert(1))', '<a>a</a>', 'a'],
    ['a wikilink', '[[Cell wall]]', `<a href="${vault}Cell%20wall">Cell wall</a>`, 'Cell wall'],
    [
      'a wikilink with alias',
      '[[Cell wall|walls]]',
      `<a href="${vault}Cell%20wall">walls</a>`,
      'walls'
    ],
    [
      'a wikilink to a heading',
      '[[Cell#Wall & more|walls]]',
      `<a href="${vault}Cell%23Wall%20%26%20more">walls</a>`,
      'walls'
    ],
    ['an embedded note', '![[Cell]]', `<a href="${vault}Cell">Cell</a>`, 'Cell'],
    ['a block of math', '$$\na^2\n$$', '<p>\\[a^2\\]</p>', '$a^2$'],
    [
      'a block of code',
      '```js\na < b\n```',
      '<pre tabindex="0"><code class="language-js">a &#x3C; b\n</code></pre>',
      '`a < b`'
    ],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', 'a\nb'],
    ['a numbered list', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>', 'a\nb'],
    ['a quote', '> a', '<blockquote>\n<p>a</p>\n</blockquote>', 'a'],
    [
      'a callout',
      '> [!tip] Title\n> Text',
      '<blockquote class="callout callout-tip"><p class="callout-title">Title</p><p>Text</p></blockquote>',
      'Title\nText'
    ],
    [
      'a folded callout without a title',
      '> [!FAQ]-\n> Text',
      '<blockquote class="callout callout-question"><p class="callout-title">Faq</p><p>Text</p></blockquote>',
      'Text'
    ],
    [
      'a callout of a type of its own',
      '> [!my type] Title',
      '<blockquote class="callout callout-my-type"><p class="callout-title">Title</p></blockquote>',
      'Title'
    ]
  ])('%s', (_, markdown, html, text) => {
    expect(render(markdown)).toEqual({html, text})
  })

  it('a table', () => {
    const {html, text} = render('| a | b |\n|--:|---|\n| 1 | 2 |')
    expect(html.replace(/\n/g, '')).toBe(
      '<table tabindex="0"><thead><tr><th align="right">a</th><th>b</th></tr></thead>' +
        '<tbody><tr><td align="right">1</td><td>2</td></tr></tbody></table>'
    )
    expect(text).toBe('a b\n1 2')
  })

  it('two paragraphs', () => {
    expect(render('a\n\nb')).toEqual({html: '<p>a</p>\n<p>b</p>', text: 'a\nb'})
  })

  it('a list of tasks', () => {
    const {html, text} = render('- [x] a\n- [ ] b')
    expect(html.replace(/\n/g, '')).toBe(
      '<ul class="contains-task-list">' +
        '<li class="task-list-item"><label><input type="checkbox" checked disabled> a</label></li>' +
        '<li class="task-list-item"><label><input type="checkbox" disabled> b</label></li></ul>'
    )
    expect(text).toBe('a\nb')
  })

  it('no footnote marks and no footnotes where the card shows none', () => {
    expect(render('a[^1] b\n\n[^1]: c')).toEqual({html: '<p>a b</p>', text: 'a b'})
  })
})

describe('links into the vault', () => {
  it.each([
    ['a heading of this note', '[[#Wall]]', 'Folder%2Fnote%23Wall'],
    ['a block of this note', '[[#^a1|wall]]', 'Folder%2Fnote%23%5Ea1'],
    ['a block', '[[Cell#^a1]]', 'Cell%23%5Ea1'],
    ['a note', '[x](Cell.md)', 'Cell'],
    ['a note and its heading', '[x](Cell%20wall.md#The%20wall)', 'Cell%20wall%23The%20wall'],
    ['a note below', '[x](./parts/Cell.md)', 'Folder%2Fparts%2FCell'],
    ['a note beside the folder', '[x](../Cell.md)', 'Cell'],
    ['a note outside the vault', '[x](../../../Cell.md)', 'Cell'],
    ['a note by its place in the vault', '[x](/a/Cell.md)', 'a%2FCell'],
    ['a heading by a Markdown link', '[x](#The%20wall)', 'Folder%2Fnote%23The%20wall'],
    ['a file', '[x](a/b.txt?c)', 'a%2Fb.txt'],
    ['a note by reference', '[x][y]\n\n[y]: Cell.md', 'Cell'],
    ['a note in HTML', '<a href="Cell.md">x</a>', 'Cell'],
    ['a stray percent sign', '[x](100%.md)', '100%25']
  ])('open %s in Obsidian', (_, markdown, file) => {
    expect(render(markdown).html).toContain(`href="${vault}${file}"`)
  })
})

describe('bare addresses', () => {
  it.each([
    ['at the end of a sentence', 'See https://a.example/b.', 'https://a.example/b'],
    ['in brackets', '(http://a.example/b_(c))', 'http://a.example/b_(c)'],
    ['before Chinese punctuation', '见https://a.example/b，然后', 'https://a.example/b'],
    ['in bold', '**https://a.example**', 'https://a.example']
  ])('become links: %s', (_, markdown, address) => {
    expect(render(markdown).html).toContain(`<a href="${address}">${address}</a>`)
  })

  it.each([
    ['in a link', '[**https://a.example**](https://b.example)', 'https://a.example'],
    ['in code', '`https://a.example`', 'https://a.example'],
    ['in math', '$\\href{https://a.example}{b}$', 'https://a.example'],
    ['without a host', 'https:// and obsidian://open', 'https://']
  ])('stay text %s', (_, markdown, address) => {
    expect(render(markdown).html).not.toContain(`href="${address}`)
  })

  it('are found each', () => {
    expect(render('a https://b.example, https://c.example d').html).toBe(
      'a <a href="https://b.example">https://b.example</a>, ' +
        '<a href="https://c.example">https://c.example</a> d'
    )
  })
})

describe('what Anki would take for its own marks', () => {
  it.each([
    ['math', 'a \\\\(b\\\\)', 'a <span>\\</span>(b\\)'],
    ['a sound', '[sound:a.mp3]', '<span>[</span>sound:a.mp3]'],
    ['LaTeX in code', '`[latex] [$]`', '<code><span>[</span>latex] <span>[</span>$]</code>']
  ])('stays text: %s', (_, markdown, html) => {
    expect(render(markdown).html).toBe(html)
  })
})

describe('text from right to left', () => {
  it('gives each block a direction of its own', () => {
    expect(render('שלום\n\nhello').html).toBe('<p dir="auto">שלום</p>\n<p dir="auto">hello</p>')
  })

  it('leaves other notes as they are', () => {
    expect(render('a\n\nb').html).not.toContain('dir')
  })
})

describe('media', () => {
  it.each([
    ['an image', '![alt](a.png)', '<img src="0a.png" alt="alt">', 'alt'],
    [
      'an image with size',
      '![alt|30x20](a.png)',
      '<img src="0a.png" alt="alt" width="30" height="20">',
      'alt'
    ],
    ['an embedded image', '![[a.png]]', '<img src="0a.png" alt="">', 'a.png'],
    [
      'an embedded image with size',
      '![[a.png|30]]',
      '<img src="0a.png" width="30" alt="">',
      'a.png'
    ],
    ['an embedded image with text', '![[a.png|alt]]', '<img src="0a.png" alt="alt">', 'alt'],
    [
      'an image in HTML',
      '<img src="a.png" width="30">',
      '<img src="0a.png" width="30" alt="">',
      ''
    ],
    ['a sound', '![[sounds/b.mp3]]', '[sound:0b.mp3]', 'sounds/b.mp3'],
    ['a document', '![[c.pdf#page=2]]', '<a href="0c.pdf">c.pdf</a>', 'c.pdf'],
    ['a missing embed', '![[no.png]]', '<span class="missing">⚠ no.png</span>', 'no.png'],
    [
      'a missing image',
      '![](no%20where.png)',
      '<span class="missing">⚠ no where.png</span>',
      'no%20where.png'
    ],
    [
      'a remote image',
      '![alt](https://a.example/b.png)',
      '<a href="https://a.example/b.png">alt</a>',
      'alt'
    ]
  ])('%s', (_, markdown, html, text) => {
    expect(render(markdown)).toEqual({html, text})
  })
})

describe('HTML of a note', () => {
  it.each([
    [
      'sub and sup',
      'H<sub>2</sub>O and x<sup>2</sup>',
      'H<sub>2</sub>O and x<sup>2</sup>',
      'H2O and x2'
    ],
    ['a break', 'a<br>b<br/>c', 'a<br>b<br>c', 'a\nb\nc'],
    ['underline and mark', '<u>a</u> <mark>b</mark>', '<u>a</u> <mark>b</mark>', 'a b'],
    ['a key', '<kbd>Ctrl</kbd>', '<kbd>Ctrl</kbd>', 'Ctrl'],
    [
      'what is folded away, open',
      '<details><summary>a</summary>b</details>',
      '<details open><summary>a</summary>b</details>',
      ''
    ],
    ['ruby', '<ruby>漢<rt>kan</rt></ruby>', '<ruby>漢<rt>kan</rt></ruby>', '漢kan'],
    [
      'cells that span others',
      '<table tabindex="0"><tr><td colspan="2" style="color: red">a</td></tr></table>',
      '<table tabindex="0"><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
      ''
    ]
  ])('keeps %s', (_, markdown, html, text) => {
    expect(render(markdown)).toEqual({html, text})
  })

  it.each([
    'a <script>alert(1)</script> b',
    '<script>\nalert(1)\n</script>',
    'a <img src=x onerror=alert(1)> b',
    'a <img src="javascript:alert(1)"> b',
    'a <a href="javascript:alert(1)">b</a>',
    'a <a href="JaVaScRiPt:alert(1)" onclick=alert(1)>b</a>',
    '<style>\n* {display: none} /* alert(1) */\n</style>\n\nb',
    'a <span style="background: url(alert(1))" onmouseover="alert(1)">b</span>',
    '<iframe src="https://a.example" srcdoc="alert(1)"></iframe>\n\nb',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    'a <cloze-deletion data-number="1" onclick="alert(1)">b</cloze-deletion>',
    '<form action="javascript:alert(1)"><input autofocus onfocus=alert(1)></form>',
    '[a](<javascript:alert(1)>) [b](vbscript:alert(1)) [c](data:text/html,alert)'
  ])('drops what could run: %j', (markdown) => {
    const tags = render(markdown).html.match(/<[^>]*>/g) ?? []
    expect(tags.join('')).not.toMatch(
      /alert|javascript|<(?:script|style|iframe|svg|form)\b|\son\w+=|style=/i
    )
  })

  it.each(['script', 'style'])('drops the text of <%s>', (name) => {
    expect(render(`<${name}>\na {b: c}\n</${name}>\n\nd`)).toEqual({html: '<p>d</p>', text: 'd'})
  })

  it('closes what a note leaves open', () => {
    expect(render('a <b>b').html).toBe('a <b>b</b>')
    expect(render('</div></p>a').html).not.toMatch(/<\/div>/)
  })

  it('does not fetch a remote image', () => {
    expect(render('<img src="https://a.example/b.png">').html).not.toContain('<img')
  })
})
