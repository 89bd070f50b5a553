export {ankiFields, normalizeField} from './anki/fields.js'
export {exportDecks} from './export-decks.js'
export type {Exporter, ExportOptions} from './exporter.js'
export {assertSafeName} from './output-path.js'
