import type { Measured } from './line.ts'

/** Does one measurement for the process that started this one. */
export function measure<Input>(work: (input: Input) => Promise<readonly Measured[]>): void {
  process.once('message', ({ input }: { input: Input }) => {
    void work(input).then(
      (measured) => process.send?.(measured, () => process.exit(0)),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
}
