import type { Refusal } from '@trilateral/contracts'
import { useLanguage, useMessages } from '@trilateral/ui'
import { useSending } from '@trilateral/ui/desk'
import { useState } from 'react'
import { failureOf, isUnreached } from '../frame/refusals-of.ts'
import { texts } from '../messages/texts.ts'
import { explain } from '../refusals/explain.ts'
import { fieldLabel } from './field-label.ts'
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
  const { send: sendOnce, isSending, waiting } = useSending(isUnreached)
  const [outcome, setOutcome] = useState(FINE)
  const [attempt, setAttempt] = useState(0)

  const faults: PlacedFault[] = outcome.refusals.map((refusal) => ({
    message: explain(language, refusal),
    fieldId: fieldFor(refusal, fields),
  }))
  const named = faults.map(({ message, fieldId }) => {
    const label = fieldId === undefined ? undefined : fieldLabel(fieldId, t)
    return { message: label === undefined ? message : t('form.fault', { label, message }), fieldId }
  })
  if (outcome.broken !== undefined) {
    named.push({
      fieldId: undefined,
      message: outcome.broken ? t('form.broken-trace', { trace: outcome.broken }) : t('form.broken'),
    })
  }

  function answer(what: Outcome) {
    setOutcome(what)
    setAttempt((before) => before + 1)
  }

  /** Sends unless something is missing. Resolves to what the server answered, or to undefined when it did not do it. */
  async function submit(missing: readonly Refusal[]): Promise<Sent | undefined> {
    if (isSending) return undefined
    if (missing.length > 0) {
      answer({ refusals: missing, broken: undefined })
      return undefined
    }
    const sent = await sendOnce(send)
    if (sent?.kind === 'answered') {
      setOutcome(FINE)
      return sent.answer
    }
    if (sent?.kind === 'failed') {
      const { refusals, trace } = failureOf(sent.error)
      answer({ refusals, broken: refusals.length > 0 ? undefined : (trace ?? '') })
    }
    return undefined
  }

  const isAbout = (code: string) => outcome.refusals.some((refusal) => refusal.code === code)
  return {
    submit,
    isSending,
    waiting,
    summary: { faults: named, attempt },
    errorAt: errorsByField(faults),
    isAbout,
  }
}
