// Checks the package as others get it: packs it, looks at what is inside, installs it into an empty
// folder, runs the command there, and compiles and runs a program that uses the library. Needs
// the npm registry (or its cache), so it is no part of `npm test`.
import {spawnSync} from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'cardwright-package-'))
const project = join(temporary, 'project')

/** All that may be in the tarball. */
const expected = [
  /^dist\/.+\.(?:js|d\.ts)$/,
  /^dist\/preview\/page\.(?:html|css)$/,
  /^templates\/[\w-]+\.(?:html|css)$/,
  /^schema\/[\w.-]+\.json$/,
  /^(?:README\.md|LICENSE|CHANGELOG\.md|package\.json)$/
]
/** What must be there, beside what `exports` and `bin` name. */
const required = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'templates/style.css',
  'dist/preview/page.html',
  'dist/preview/page.css',
  'dist/preview/page.js',
  'schema/cards.schema.json',
  'schema/config.schema.json'
]

/** Bytes of the longest output: a page with MathJax in it. */
const maxOutput = 1 << 24

/** Strict, with the declarations of dependencies checked as well. */
const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  strict: true,
  skipLibCheck: false,
  types: [],
  lib: ['ES2023', 'DOM'],
  exactOptionalPropertyTypes: true
}

try {
  const tarball = pack()
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}\n')
  run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', tarball])
  checkCommand()
  checkLibrary()
  console.log('The installed package works: command, library and types.')
} finally {
  rmSync(temporary, {recursive: true})
}

/** @returns {string} Path of the tarball. */
function pack() {
  const args = ['pack', '--json', '--silent', '--pack-destination', temporary]
  const [{filename, files}] = JSON.parse(run('npm', args, root))
  /** @type {string[]} */
  const paths = files.map((/** @type {{path: string}} */ {path}) => path)
  const {bin, exports} = readPackage(root)
  const named = [bin.cardwright, exports['.'].types, exports['.'].default]
  const wanted = [...required, ...named.map((path) => path.replace(/^\.\//, ''))]
  const missing = wanted.filter((path) => !paths.includes(path))
  const extra = paths.filter((path) => !expected.some((pattern) => pattern.test(path)))
  const unnamed = readdirSync(join(root, 'templates')).filter(
    (name) => !paths.includes(`templates/${name}`)
  )
  assert(missing.length === 0, `Missing in the tarball: ${missing}`)
  assert(extra.length === 0, `Unexpected in the tarball: ${extra}`)
  assert(unnamed.length === 0, `Templates missing in the tarball: ${unnamed}`)
  console.log(`Packed ${paths.length} files.`)
  return join(temporary, filename)
}

function checkCommand() {
  const version = run('npx', ['--no-install', 'cardwright', '--version']).trim()
  assert(version === readPackage(root).version, `Unexpected version ${version}`)
  cpSync(join(root, 'notes'), join(project, 'notes'), {recursive: true})
  run('npx', ['--no-install', 'cardwright', 'notes', '--format', 'apkg,csv,json,ndjson'])
  const files = readdirSync(join(project, 'out')).sort().join()
  assert(files === 'notes.apkg,notes.csv,notes.json,notes.ndjson', `Unexpected files ${files}`)
  const page = run('npx', ['--no-install', 'cardwright', 'preview', 'notes', '--file', '-'])
  assert(page.includes('id="mathjax"'), 'The preview lacks MathJax')
}

/** The example of the README, compiled and run. */
function checkLibrary() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const example = /```ts\n(?<code>import \{build.*?)```/s.exec(readme)?.groups?.code
  assert(example !== undefined, 'No library example in README.md')
  writeFileSync(join(project, 'example.ts'), String(example))
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({compilerOptions}))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  run(process.execPath, [compiler, '-p', '.'])
  assert(run(process.execPath, ['example.js']).trim() !== '', 'The library example says nothing')
}

/** @param {string} folder */
function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {string} What it wrote to the standard output.
 */
function run(command, args, cwd = project) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'pipe', 'inherit']
  const {status, stdout, error} = spawnSync(command, args, {
    cwd,
    stdio,
    encoding: 'utf8',
    maxBuffer: maxOutput
  })
  if (status === 0) return stdout
  throw new Error(`\`${command} ${args.join(' ')}\` ended with ${status}:\n${stdout}`, {
    cause: error
  })
}

/**
 * @param {boolean} claim
 * @param {string} reason
 */
function assert(claim, reason) {
  if (!claim) throw new Error(reason)
}
