/** What this package says about itself; pino satisfies it. Facts never hold an event's content. */
export interface Logger {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}
