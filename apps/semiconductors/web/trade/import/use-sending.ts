import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ImportView } from '../../../src/router.ts'
import { server } from '../../frame/server.ts'
import { sourceOf } from './byte-source.ts'
import { sendFile, SendRefused } from './send-file.ts'

export interface Sending {
  readonly isSending: boolean
  readonly isBroken: boolean
  /** 0 to 1 of the chosen file. */
  readonly part: number
  /** Rows a second since sending began. */
  readonly rate: number
  /** Seconds; null while nobody can say. */
  readonly remaining: number | null
  /** Why it ended early: a refusal's code, or that the line stayed away. */
  readonly failure: { readonly code: string } | 'line' | null
}

const IDLE: Sending = { isSending: false, isBroken: false, part: 0, rate: 0, remaining: null, failure: null }

/** Rests, unless the page is left meanwhile. */
const wait = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new Error('the page was left'))
    })
  })

const put = (address: string, body: Blob, signal: AbortSignal) =>
  fetch(address, {
    method: 'PUT',
    body,
    signal,
    headers: { 'content-type': 'application/octet-stream', 'x-trilateral-request': '1' },
  })

/** Sends a file for an import while the page is open; leaving the page pauses it. */
export function useSending(id: string, file: File | undefined) {
  const queries = useQueryClient()
  const [sending, setSending] = useState(IDLE)
  const [attempt, setAttempt] = useState(0)
  const query = server.trade.import.queryOptions({ id })
  const keyOf = useRef(query.queryKey)
  useEffect(() => {
    if (!file) return undefined
    const leaving = new AbortController()
    const change = (part: Partial<Sending>) => {
      if (!leaving.signal.aborted) setSending((before) => ({ ...before, ...part }))
    }
    const standing = async (): Promise<ImportView> => {
      const answer = await queries.fetchQuery({
        ...server.trade.import.queryOptions({ id }),
        staleTime: 0,
        retry: false,
      })
      if (answer.import === null) throw new SendRefused('import-not-found')
      return answer.import
    }
    const send = async () => {
      const [source, first] = await Promise.all([sourceOf(file), standing()])
      const began = performance.now()
      const partBefore = source.progress(first.bytesRead)
      change({ ...IDLE, isSending: true, part: partBefore })
      await sendFile({
        source,
        standing,
        put,
        wait,
        now: () => performance.now(),
        signal: leaving.signal,
        onLine: (isBroken) => change({ isBroken }),
        onMoved: (moved) => {
          const seconds = (performance.now() - began) / 1000
          const part = source.progress(moved.bytesRead)
          const done = part - partBefore
          queries.setQueryData(keyOf.current, (before) => (before ? { ...before, import: moved } : before))
          change({
            part,
            rate: (moved.reading.lines - first.reading.lines) / seconds,
            remaining: done > 0 ? ((1 - part) / done) * seconds : null,
          })
        },
      })
      await queries.invalidateQueries({ queryKey: server.trade.pathKey() })
      change({ isSending: false, isBroken: false })
    }
    send().catch((error: unknown) => {
      const failure = error instanceof SendRefused ? { code: error.code } : ('line' as const)
      change({ isSending: false, isBroken: false, failure })
    })
    return () => leaving.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each attempt that an official asks for sends anew
  }, [id, file, attempt, queries])
  return { sending, again: () => setAttempt((before) => before + 1) }
}
