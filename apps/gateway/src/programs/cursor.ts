import { decided, refused, type Decision } from '@trilateral/contracts'
import type { ProgramOrder } from './question.ts'

/** The place behind a program, in one order: it means nothing in another. */
export const cursorBehind = (order: ProgramOrder, key: string): string =>
  Buffer.from(`${order}\n${key}`).toString('base64url')

/** Refusal: `cursor-unreadable` (after). */
export function keyInCursor(order: ProgramOrder, cursor: string): Decision<string> {
  const [of, key, ...rest] = Buffer.from(cursor, 'base64url').toString().split('\n')
  return of === order && key !== undefined && rest.length === 0
    ? decided(key)
    : refused('cursor-unreadable', 'after')
}
