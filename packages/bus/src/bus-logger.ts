/** What the bus needs of a log; pino's loggers satisfy it. Facts never hold values or keys of records. */
export interface BusLogger {
  debug(facts: object, sentence: string): void
  info(facts: object, sentence: string): void
  warn(facts: object, sentence: string): void
  error(facts: object, sentence: string): void
}
