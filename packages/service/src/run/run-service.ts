import { EventEmitter, once } from 'node:events'
import type { Logger } from '../log/logger.ts'
import { stopSignals } from './stop-signals.ts'

/** Something that runs as long as the process does: a server, a publisher, a pool. */
export interface Part {
  readonly name: string
  start?(run: Run): unknown
  stop?(): unknown
}

export interface Run {
  /** The part cannot go on and a new process must: everything stops, and the exit code is 1. */
  fatal(reason: unknown): void
}

export interface RunningService extends Run {
  /** Stops the parts in reverse order and ends the process with code 0. */
  stop(why: string): void
  /** The exit code, once everything has stopped. */
  readonly stopped: Promise<number>
}

export interface ServiceParts {
  readonly name: string
  readonly logger: Logger
  readonly parts: readonly Part[]
  /** Milliseconds that stopping may take before the process ends regardless, with code 1 (default 8 000). */
  readonly stopWithin?: number
  readonly exit?: (code: number) => void
}

/**
 * Starts the parts in order, each once the one before has started. Stops on SIGINT, SIGTERM and the end of the parent
 * that holds our IPC channel. An error that nobody handles ends the process: its state is not known any more.
 */
export async function runService({
  name,
  logger,
  parts,
  stopWithin = 8000,
  exit = (code) => process.exit(code),
}: ServiceParts): Promise<RunningService> {
  const started: Part[] = []
  const ending = new EventEmitter<{ ended: [number] }>()
  const stopped = once(ending, 'ended').then(([code]) => Number(code))
  let stopping = false

  const end = (code: number) => {
    forget()
    ending.emit('ended', code)
    exit(code)
  }

  const shutDown = async (code: number) => {
    if (stopping) return
    stopping = true
    const late = setTimeout(() => {
      logger.fatal({ parts: started.map((part) => part.name) }, `not stopped within ${stopWithin} ms`)
      end(1)
    }, stopWithin)
    const clean = await stopAll(started, logger)
    clearTimeout(late)
    end(clean ? code : 1)
  }

  const fatal = (reason: unknown) => {
    logger.fatal({ err: reason }, `${name} cannot go on`)
    void shutDown(1)
  }
  const stop = (why: string) => {
    logger.info({ why }, `${name} stops`)
    void shutDown(0)
  }
  const forget = stopSignals({ stop, fatal, again: () => end(1) })

  for (const part of parts) {
    if (stopping) break
    try {
      await part.start?.({ fatal })
      started.push(part)
    } catch (error) {
      logger.fatal({ err: error, part: part.name }, `${part.name} did not start`)
      await shutDown(1)
    }
  }
  if (!stopping) logger.info({ parts: parts.map((part) => part.name) }, `${name} runs`)
  return { fatal, stop, stopped }
}

async function stopAll(started: Part[], logger: Logger): Promise<boolean> {
  let clean = true
  for (let part = started.pop(); part; part = started.pop()) {
    try {
      await part.stop?.()
    } catch (error) {
      clean = false
      logger.error({ err: error, part: part.name }, `${part.name} did not stop cleanly`)
    }
  }
  return clean
}
