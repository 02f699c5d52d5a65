import type { Decision } from '@trilateral/contracts'
import type { PoolClient } from 'pg'

/** Writes down that somebody did something, in the transaction in which it is done; `result` is `done` or the code of a refusal. */
export type Audit = (tx: PoolClient, result: string) => Promise<void>

export const unaudited: Audit = () => Promise.resolve()

export const resultOf = (decision: Decision<unknown>) => (decision.ok ? 'done' : decision.refusal.code)
