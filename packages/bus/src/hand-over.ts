import type { Batch, SubscribeOptions } from './event-bus.ts'

/** A handler that has not settled by then never will: only a new process helps. */
export const HANDLER_DEADLINE_MS = 30_000

export class HandlerOverdue extends Error {
  override readonly name = 'HandlerOverdue'
}

/** Calls the reader's handler and rejects when it is overdue, so that a promise that never settles cannot stop reading in silence. */
export async function handOver(
  { onBatch, group }: Pick<SubscribeOptions, 'onBatch' | 'group'>,
  batch: Batch,
  signal: AbortSignal,
  deadlineMs: number,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const where = `${batch.topic}/${batch.partition} from ${batch.records[0]?.offset}`
      reject(new HandlerOverdue(`${group} has been handling ${where} for ${deadlineMs / 1000} s`))
    }, deadlineMs)
  })
  try {
    await Promise.race([onBatch(batch, signal), overdue])
  } finally {
    clearTimeout(timer)
  }
}
