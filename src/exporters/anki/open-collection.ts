import template from 'anki-apkg-export/dist/template.js'
import initSqlJs, {type Database} from 'sql.js'

/**
 * Open a new collection of schema 11 with one row in `col` and no indexes: rows are written faster
 * without, and indexes made of sorted rows are smaller.
 *
 * @param wasm Bytes of sql.js's WebAssembly. @default the ones of the installed package (Node only)
 * @returns Database, and the SQL that makes its indexes.
 */
export async function openCollection(
  wasm?: Uint8Array
): Promise<{database: Database; indexes: string}> {
  const sql = await initSqlJs(wasm ? {wasmBinary: wasm.slice().buffer} : {})
  const database = new sql.Database()
  const createTemplate = typeof template === 'function' ? template : template.default
  database.run(createTemplate())
  // Statistics about the template's rows are wrong for ours, and Anki makes its own.
  database.run('DROP TABLE sqlite_stat1')
  return {database, indexes: dropIndexes(database)}
}

function dropIndexes(database: Database): string {
  const [result] = database.exec(
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
  )
  const indexes = result?.values ?? []
  for (const [name] of indexes) database.run(`DROP INDEX ${name}`)
  return indexes.map(([, sql]) => `${sql};`).join('\n')
}
