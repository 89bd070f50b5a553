import {ankiPackage} from './anki/package.js'
import {csv} from './csv.js'
import type {Exporter} from './exporter.js'
import {json} from './json.js'
import {ndjson} from './ndjson.js'

/** All exporters, in the order in which their files are written. */
export const exporters: ReadonlyArray<Exporter> = [ankiPackage, csv, json, ndjson]
