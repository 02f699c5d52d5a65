/** A process of the stack that now runs. */
export interface RunningPart {
  readonly pid: number
  /** Resolves with its last words when the process has ended, whoever ended it. Never rejects. */
  readonly gone: Promise<string>
  /** Ends it in order; what does not end in time is killed. */
  stop(): Promise<void>
  /** Kill -9, for tests of recovery. */
  kill(): Promise<void>
}

/** A process of the stack and how it is started. */
export interface Part {
  readonly name: string
  /** Resolves when the part does its work (not merely when its process exists). */
  launch(signal: AbortSignal): Promise<RunningPart>
}
