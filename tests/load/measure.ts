import type { Measured } from './line.ts'

/** Does one measurement for the process that started this one. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each measurement says what it is handed
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
