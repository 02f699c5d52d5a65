import type { InputTyping } from './input-typing.ts'

/** What every part of the form works with. */
export interface FieldsProps {
  readonly typing: InputTyping
  readonly set: (part: Partial<InputTyping>) => void
  /** The explanation of what was refused at a path, if anything. */
  readonly errorAt: (path: string) => string | undefined
}
