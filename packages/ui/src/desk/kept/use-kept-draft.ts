import { useEffect, useState } from 'react'
import { keptFormOf, type KeptForm } from './kept-form.ts'
import { keepTyping, keptTyping, type Checks } from './kept-typing.ts'

/**
 * What is typed in one form, kept in this tab under a name until it is recorded or discarded. A form that was only opened is not kept.
 * @param version of the record that `blank` says; null where there is no record yet
 */
export function useKeptDraft<Draft extends object>(
  keptAs: string,
  schema: Checks<Draft>,
  blank: () => Draft,
  version: number | null = null,
) {
  const [form, setForm] = useState<KeptForm<Draft>>(
    () => keptTyping(keptAs, keptFormOf(schema)) ?? begun(blank(), version),
  )
  const isTouched = JSON.stringify(form.typed) !== JSON.stringify(form.base)
  useEffect(() => keepTyping(keptAs, isTouched ? form : null), [keptAs, form, isTouched])
  return {
    draft: form.typed,
    /** What the form began with, and on which version of the record. */
    base: form.base,
    basedOn: form.version,
    /** When the last letter was kept; null while nothing is typed. */
    keptAt: isTouched ? form.at : null,
    set: (part: Partial<Draft>) =>
      setForm((before) => ({ ...before, typed: { ...before.typed, ...part }, at: new Date().toISOString() })),
    /** Goes on with `typed` on top of a newer version of the record. */
    rebase: (typed: Draft, base: Draft, onVersion: number | null) =>
      setForm({ typed, base, version: onVersion, at: new Date().toISOString() }),
    /** After it was recorded: nothing of it is kept. */
    forget: () => keepTyping(keptAs, null),
    /** Begins anew, from the record as it now stands. */
    reset: () => setForm(begun(blank(), version)),
  }
}

const begun = <Draft>(draft: Draft, version: number | null): KeptForm<Draft> => ({
  typed: draft,
  base: draft,
  version,
  at: new Date().toISOString(),
})
