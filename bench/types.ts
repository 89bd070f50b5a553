/** What a measurement is given. */
export interface Bench {
  /** Folder of the project, absolute. */
  root: string
  /** Folder of the corpus's vaults, or `undefined` where there is none. */
  corpus: string | undefined
  /** Empty folder of this measurement; removed afterwards. */
  folder: string
  /** Aborted when the run is interrupted. */
  signal: AbortSignal
}

/** One line of the result: ours beside a rival's, or ours alone against a bar. */
export interface Row {
  label: string
  ours: string
  rival?: string
  /** Ours by the rival's. */
  ratio?: number
  bar?: Bar
}

/** What is aimed at; a bar missed is printed, and fails nothing. */
export interface Bar {
  text: string
  isMet: boolean
}

/** Something that is measured. */
export interface Measurement {
  name: string
  title: string
  /** What we are compared with; empty if with nothing. */
  rival: string
  /** Rows as they are ready; strings are printed as they are. */
  measure(bench: Bench): AsyncGenerator<Row | string>
}

/** What one child process took. */
export interface Usage {
  wallMs: number
  /** User and system time; 0 if not asked for. */
  cpuMs: number
  /** Peak resident memory; 0 if not asked for. */
  peakBytes: number
  stdout: string
}
