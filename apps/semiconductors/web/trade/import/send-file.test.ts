import { describe, expect, it } from 'vitest'
import type { ImportView } from '../../../src/router.ts'
import { sendFile, type SendParts } from './send-file.ts'

const FILE = 'abcdefghij'.repeat(200_000)

/** A server that keeps what it is sent, and a line that does as it is told: true lets a request through, false loses its answer. */
function given(line: readonly ('through' | 'lost' | 'answer-lost' | 'other-window')[]) {
  let kept = ''
  let turn = 0
  const view = (): ImportView =>
    ({
      id: 'x',
      state: kept.length === FILE.length ? 'received' : 'receiving',
      bytesRead: kept.length,
    }) as ImportView
  const waits: number[] = []
  const broken: boolean[] = []
  const parts: SendParts = {
    source: {
      read: (offset, size) =>
        Promise.resolve({
          bytes: new Blob([FILE.slice(offset, offset + size)]),
          isLast: offset + size >= FILE.length,
        }),
      progress: (offset) => offset / FILE.length,
    },
    standing: () => Promise.resolve(view()),
    async put(address, body) {
      const what = line[turn] ?? 'through'
      turn += 1
      if (what === 'lost') throw new TypeError('Failed to fetch')
      if (what === 'other-window') return Response.json({ refusal: { code: 'import-busy' } }, { status: 409 })
      const offset = Number(new URL(address, 'http://x').searchParams.get('offset'))
      if (offset !== kept.length)
        return Response.json(
          { refusal: { code: 'offset-not-next', facts: { offset: kept.length } } },
          { status: 409 },
        )
      kept += await body.text()
      if (what === 'answer-lost') throw new TypeError('Failed to fetch')
      return Response.json({ import: view() })
    },
    wait: (milliseconds) => {
      waits.push(milliseconds)
      return Promise.resolve()
    },
    now: () => 0,
    onMoved: () => undefined,
    onLine: (isBroken) => broken.push(isBroken),
    signal: new AbortController().signal,
  }
  return { parts, waits, broken, kept: () => kept }
}

describe('sending a file', () => {
  it('given a line that holds, then every byte is sent once', async () => {
    const { parts, kept, waits } = given([])
    expect((await sendFile(parts)).state).toBe('received')
    expect(kept()).toBe(FILE)
    expect(waits).toEqual([])
  })

  it('given a line that loses requests and answers, then every byte is still sent once, and the page is told', async () => {
    const { parts, kept, broken } = given([
      'lost',
      'answer-lost',
      'lost',
      'through',
      'other-window',
      'answer-lost',
    ])
    await sendFile(parts)
    expect(kept()).toBe(FILE)
    expect(broken).toContain(true)
    expect(broken.at(-1)).toBe(false)
  })

  it('given a line that stays away, then it gives up, and the official can go on later', async () => {
    const { parts, waits } = given(Array.from({ length: 9 }, () => 'lost' as const))
    await expect(sendFile(parts)).rejects.toThrow('Failed to fetch')
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000])
  })

  it('given a no of the server, then it is not asked again', async () => {
    const { parts } = given([])
    const refusing = {
      ...parts,
      put: () => Promise.resolve(Response.json({ refusal: { code: 'import-not-found' } }, { status: 404 })),
    }
    await expect(sendFile(refusing)).rejects.toMatchObject({ code: 'import-not-found' })
  })
})
