declare module 'anki-apkg-export/dist/template.js' {
  /** Gives SQL that creates a collection. Bundlers differ in how they import CommonJS defaults. */
  const template: (() => string) | {default: () => string}
  export default template
}
