import { logLevel, type logCreator } from 'kafkajs'
import type { BusLogger } from '../bus-logger.ts'

/** What kafkajs calls an error though it repeats and succeeds, mostly in the seconds after a broker started. */
const PASSING = /coordinator|leader|rebalanc|re-joining|metadata|NOT_|not available|LOADING|loading|in progress/i

/** Gives kafkajs's words to our log; its own JSON on stdout would mix with it. */
export function kafkaLog(logger: BusLogger): logCreator {
  return () =>
    ({ namespace, level, log }) => {
      const { message, timestamp: _timestamp, logger: _logger, ...facts } = log
      const sentence = `kafkajs ${namespace}: ${message}`
      const isPassing = PASSING.test(`${message} ${String(log['error'] ?? '')}`)
      if (level === logLevel.INFO || level === logLevel.DEBUG) logger.debug(facts, sentence)
      else if (isPassing) logger.info(facts, sentence)
      else if (level === logLevel.ERROR) logger.error(facts, sentence)
      else logger.warn(facts, sentence)
    }
}
