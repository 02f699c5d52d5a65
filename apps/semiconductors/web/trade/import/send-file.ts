import { z } from 'zod'
import type { ImportView } from '../../../src/router.ts'
import type { ByteSource, Piece } from './byte-source.ts'

const refusalSchema = z.object({
  refusal: z.object({
    code: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
})

export interface SendParts {
  readonly source: ByteSource
  /** Where the import stands, as the server says. */
  readonly standing: () => Promise<ImportView>
  readonly put: (address: string, body: Blob, signal: AbortSignal) => Promise<Response>
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly now: () => number
  readonly onMoved: (to: ImportView) => void
  /** True while the line is away, false when it is back. */
  readonly onLine: (isBroken: boolean) => void
  readonly signal: AbortSignal
}

/** Bytes of a piece: so much that it takes about this long, however slow the line. */
const [LEAST, MOST] = [128 * 1024, 16 * 1024 * 1024]
const GOAL = 1500
/** Milliseconds between attempts, growing; then an official is asked. */
const PATIENCE = [500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]

/** An import that the server refused to go on with. */
export class SendRefused extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/**
 * Sends a file from where its import stands to its end. A line that breaks is waited for; a piece that was taken without our
 * hearing of it is not sent again, since the server says where it goes on.
 * @throws SendRefused where it will not; the last error of the line where that stays away
 */
export async function sendFile(parts: SendParts): Promise<ImportView> {
  const { source, signal } = parts
  let at = await parts.standing()
  let size = 1024 * 1024
  let failures = 0
  while (at.state === 'receiving') {
    try {
      const piece = await source.read(at.bytesRead, size)
      const began = parts.now()
      const sent = await sendPiece(parts, at, piece)
      if (sent === 'asked-again') at = await parts.standing()
      else {
        size = nextSize(size, parts.now() - began)
        at = sent
      }
      parts.onMoved(at)
      parts.onLine(false)
      failures = 0
    } catch (error) {
      const pause = PATIENCE[failures]
      if (signal.aborted || error instanceof SendRefused || pause === undefined) throw error
      failures += 1
      parts.onLine(true)
      await parts.wait(pause, signal)
      at = await parts.standing().catch(() => at)
    }
  }
  return at
}

const nextSize = (size: number, took: number) =>
  Math.round(Math.min(MOST, Math.max(LEAST, size * Math.min(2, Math.max(0.5, GOAL / Math.max(1, took))))))

async function sendPiece(
  { put, wait, signal }: SendParts,
  { id, bytesRead }: ImportView,
  { bytes, isLast }: Piece,
): Promise<ImportView | 'asked-again'> {
  const address = `/trade/imports/${id}/slices?offset=${bytesRead}&last=${isLast ? 1 : 0}`
  const answer = await put(address, bytes, signal)
  if (answer.ok) {
    const body: { readonly import: ImportView } = await answer.json()
    return body.import
  }
  const said = refusalSchema.safeParse(await answer.json().catch(() => null))
  if (!said.success) {
    // What is not our own no is the line's or the server's: 502 of a proxy, 503 of a start.
    if (answer.status >= 500) throw new Error(`HTTP ${answer.status}`)
    throw new SendRefused(answer.status === 401 ? 'sign-in-required' : 'input-invalid')
  }
  const { code } = said.data.refusal
  if (code === 'import-busy') await wait(1000, signal)
  if (code === 'import-busy' || code === 'offset-not-next' || code === 'import-not-receiving')
    return 'asked-again'
  throw new SendRefused(code)
}
