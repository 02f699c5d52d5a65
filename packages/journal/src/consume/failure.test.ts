import { describe, expect, it } from 'vitest'
import { BreakerTripped } from './breaker.ts'
import { failureOf, isTransient, PartitionTaken } from './failure.ts'

const withCode = (code: string) => Object.assign(new Error('?'), { code })

describe('whether a failure passes by itself', () => {
  it.each([
    ['the server shuts down', withCode('57P01')],
    ['a deadlock', withCode('40P01')],
    ['no room on the disk', withCode('53100')],
    ['a lock was not to be had', withCode('55P03')],
    ['the server is away', withCode('ECONNREFUSED')],
    ['the connection broke', new Error('Connection terminated unexpectedly')],
    ['it is the cause of another', new Error('wrapped', { cause: withCode('08006') })],
    ['another reader has the partition', new PartitionTaken('taken')],
    ['the breaker has tripped', new BreakerTripped('too many')],
  ])('%s: yes', (_what, error) => expect(isTransient(error)).toBe(true))

  it.each([
    ['a mistake in the handler', new TypeError('x is undefined')],
    ['a value that the table refuses', withCode('23514')],
    ['a date that is none', withCode('22007')],
    ['something that is no error', 'no'],
  ])('%s: no', (_what, error) => expect(isTransient(error)).toBe(false))

  it('keeps the class and the words', () => {
    expect(failureOf(new TypeError('x is undefined'))).toEqual({
      errorClass: 'TypeError',
      reason: 'x is undefined',
    })
    expect(failureOf('no')).toEqual({ errorClass: 'string', reason: 'no' })
  })
})
