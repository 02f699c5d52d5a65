import { expect, test } from 'vitest'
import { silent } from '../contract/bus-under-test.ts'
import { Assignment, type Place } from './assignment.ts'

const place: Place = { topic: 'wp.test', partition: 0 }

/** A member whose reader stands at `checkpoint`, in a partition that holds offsets from `first` up to `end`. */
function given(checkpoint: { at: bigint }, first = 0n, end = 100n) {
  const sought: string[] = []
  const crashes: Error[] = []
  const assignment = new Assignment(
    { seek: ({ offset }) => void sought.push(offset) },
    {
      group: 'gateway',
      logger: silent,
      positionOf: async () => checkpoint.at,
      onCrash: (reason) => void crashes.push(reason),
    },
    async () => new Map([[0, { first, end }]]),
    [place],
  )
  return { assignment, sought, crashes }
}

test('given a new assignment, kafkajs is sent to the checkpoint before anything is taken', async () => {
  const { assignment, sought } = given({ at: 37n })
  await assignment.begun
  expect(sought).toEqual(['37'])
  expect(await assignment.accepts(place, 37n)).toBe(true)
})

test('given a batch that does not begin where the reader stands, it is not taken and kafkajs is sent back', async () => {
  const checkpoint = { at: 37n }
  const { assignment, sought } = given(checkpoint)
  expect(await assignment.accepts(place, 37n)).toBe(true)
  assignment.advance(place, 42n)
  checkpoint.at = 42n
  for (const elsewhere of [0n, 41n, 43n, 99n]) {
    assignment.advance(place, 42n)
    expect(await assignment.accepts(place, elsewhere)).toBe(false)
  }
  expect(sought).toEqual(['37', '42', '42', '42', '42'])
})

test('given that kafkajs walked on by itself from where it was sent, over aborted records, the batch is taken', async () => {
  const { assignment, sought } = given({ at: 37n })
  await assignment.begun
  expect(await assignment.accepts(place, 52n)).toBe(true)
  expect(assignment.nextOf(place)).toBe(52n)
  expect(sought).toEqual(['37'])
})

test('given a handler that failed after its effects became durable, reading goes on at the checkpoint as it is now', async () => {
  const checkpoint = { at: 37n }
  const { assignment, sought } = given(checkpoint)
  await assignment.begun
  checkpoint.at = 40n
  await assignment.rewind(place)
  expect(sought).toEqual(['37', '40'])
  expect(await assignment.accepts(place, 40n)).toBe(true)
})

test('given a checkpoint that retention has passed, the process is told to exit and nothing is sought', async () => {
  const { assignment, sought, crashes } = given({ at: 5n }, 12n, 20n)
  await assignment.begun
  expect(crashes.map(({ message }) => message)).toEqual([
    'gateway stands at 5 of wp.test/0, but the bus holds 12 up to 20 (exclusive): rebuild the reader or restore the bus',
  ])
  expect(sought).toEqual([])
})
