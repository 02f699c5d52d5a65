import type { Refusal } from '@trilateral/contracts'
import { useLanguage, useMessages } from '@trilateral/ui'
import { useState } from 'react'
import { failureOf } from '../frame/refusals-of.ts'
import { texts } from '../messages/texts.ts'
import { explain } from '../refusals/explain.ts'
import { errorsByField, fieldFor, type PlacedFault } from './faults.ts'

interface Outcome {
  readonly refusals: readonly Refusal[]
  /** Set when something broke instead of being refused; '' when not even a trace came back. */
  readonly broken: string | undefined
}

const FINE: Outcome = { refusals: [], broken: undefined }

/**
 * One wish of an official from typing to the server's answer: what is missing, what was refused and at which field, and an id
 * that stays the same until the wish is granted, so that a second press or a retry does not record it twice.
 */
export function useRecording<Sent>(send: (requestId: string) => Promise<Sent>, fields: readonly string[]) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const [requestId] = useState(() => crypto.randomUUID())
  const [isSending, setSending] = useState(false)
  const [outcome, setOutcome] = useState(FINE)

  const faults: PlacedFault[] = outcome.refusals.map((refusal) => ({
    message: explain(language, refusal),
    fieldId: fieldFor(refusal, fields),
  }))
  if (outcome.broken !== undefined) {
    faults.push({
      message: outcome.broken ? t('form.broken-trace', { trace: outcome.broken }) : t('form.broken'),
    })
  }

  /** Sends unless something is missing. Resolves to what the server answered, or to undefined when it did not do it. */
  async function submit(missing: readonly Refusal[]): Promise<Sent | undefined> {
    if (isSending) return undefined
    if (missing.length > 0) {
      setOutcome({ refusals: missing, broken: undefined })
      return undefined
    }
    setSending(true)
    try {
      const sent = await send(requestId)
      setOutcome(FINE)
      return sent
    } catch (error) {
      const { refusals, trace } = failureOf(error)
      setOutcome({ refusals, broken: refusals.length > 0 ? undefined : (trace ?? '') })
      return undefined
    } finally {
      setSending(false)
    }
  }

  const isAbout = (code: string) => outcome.refusals.some((refusal) => refusal.code === code)
  return { submit, isSending, faults, errorAt: errorsByField(faults), isAbout }
}
