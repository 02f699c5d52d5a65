import type { Draft } from './draft.ts'

/** What every part of the form works with. */
export interface FieldProps {
  readonly draft: Draft
  readonly set: (part: Partial<Draft>) => void
  /** The explanation of what was refused at a path, if anything. */
  readonly errorAt: (path: string) => string | undefined
}
