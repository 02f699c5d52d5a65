import type { Refusal } from '@trilateral/contracts'
import { useLanguage, useMessages, useZone } from '@trilateral/ui'
import { useSending } from '@trilateral/ui/desk'
import { useState } from 'react'
import { failureOf, isUnreached } from '../frame/failure.ts'
import { explain } from '../refusals/explain.ts'
import { errorsByField, fieldFor, type PlacedFault } from './faults.ts'
import { formTexts } from './form-texts.ts'

interface Outcome {
  readonly refusals: readonly Refusal[]
  /** Set when something broke instead of being refused; '' when not even a trace came back. */
  readonly broken: string | undefined
}

const FINE: Outcome = { refusals: [], broken: undefined }

/** The ids of a form's fields, which are the paths that refusals name, and what each is called. */
export type FieldLabels = Readonly<Record<string, string | undefined>>

/**
 * One wish of an official from typing to the server's answer: what is missing, what was refused and at which field, and an id
 * that stays the same until the wish is granted, so that a second press or a retry does not record it twice.
 */
export function useRecordingWith<Sent>(
  send: (requestId: string) => Promise<Sent>,
  fields: FieldLabels,
  inWords: (refusal: Refusal) => string,
) {
  const t = useMessages(formTexts)
  const { send: sendOnce, isSending, waiting, renew } = useSending(isUnreached)
  const [outcome, setOutcome] = useState(FINE)
  const [attempt, setAttempt] = useState(0)

  const faults: PlacedFault[] = outcome.refusals.map((refusal) => ({
    message: inWords(refusal),
    fieldId: fieldFor(refusal, Object.keys(fields)),
  }))
  const named: PlacedFault[] = faults.map(({ message, fieldId }) => {
    const label = fieldId === undefined ? undefined : fields[fieldId]
    return { message: label === undefined ? message : t('fault', { label, message }), fieldId }
  })
  if (outcome.broken !== undefined)
    named.push({ message: outcome.broken ? t('broken-trace', { trace: outcome.broken }) : t('broken') })

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

  const refusalOf = (code: string) => outcome.refusals.find((refusal) => refusal.code === code)
  return {
    submit,
    isSending,
    waiting,
    /** After a wish was granted, where the same form makes the next one. */
    renew,
    summary: { faults: named, attempt },
    errorAt: errorsByField(faults),
    refusalOf,
    isAbout: (code: string) => refusalOf(code) !== undefined,
  }
}

/** The same, where the rules of the work program answer. */
export function useRecording<Sent>(send: (requestId: string) => Promise<Sent>, fields: FieldLabels) {
  const { language } = useLanguage()
  const zone = useZone()
  return useRecordingWith(send, fields, (refusal) => explain(language, refusal, zone))
}

export type Recording = ReturnType<typeof useRecording>
