import { logLevel, type logCreator } from 'kafkajs'
import type { BusLogger } from '../bus-logger.ts'

/** What kafkajs repeats by itself though it calls it an error, mostly in the seconds after a broker started. */
const PASSING = /coordinator|leader|rebalanc|re-joining|metadata|NOT_|not available|loading|in progress/i
/** Said at every attempt while a broker is away, with a stack; brokerSockets says it once, and once that it is back. */
const REPEATED =
  /Connection (error|timeout)|Closed connection|Failed to connect to (seed )?broker|^Crash: |^Restarting the consumer/
/** A warning against fewer than endless retries, which is what we want: see RETRY. */
const BESIDE_THE_POINT = /^Limiting retries for the idempotent producer/

/** Gives kafkajs's words to our log; its own JSON on stdout would mix with it. */
export function kafkaLog(logger: BusLogger): logCreator {
  return () =>
    ({ namespace, level, log }) => {
      const { message, timestamp: _timestamp, logger: _logger, ...facts } = log
      const sentence = `kafkajs ${namespace}: ${message}`
      const isPassing = PASSING.test(`${message} ${String(log['error'] ?? '')}`)
      const isDetail = level === logLevel.INFO || level === logLevel.DEBUG
      if (isDetail || REPEATED.test(message) || BESIDE_THE_POINT.test(message)) logger.debug(facts, sentence)
      else if (isPassing) logger.info(facts, sentence)
      else if (level === logLevel.ERROR) logger.error(facts, sentence)
      else logger.warn(facts, sentence)
    }
}
