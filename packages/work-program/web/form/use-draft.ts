import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { keepTyping, keptTyping } from './kept-typing.ts'

/** What is typed in one form, kept in this tab under a name until it is recorded or discarded. A form that was only opened is not kept. */
export function useDraft<Schema extends z.ZodType<object>>(
  keptAs: string,
  schema: Schema,
  blank: () => z.infer<Schema>,
) {
  type Draft = z.infer<Schema>
  const [untouched, setUntouched] = useState<Draft>(blank)
  const [draft, setDraft] = useState<Draft>(() => keptTyping(keptAs, schema) ?? untouched)
  const isTouched = JSON.stringify(draft) !== JSON.stringify(untouched)
  useEffect(() => keepTyping(keptAs, isTouched ? draft : null), [keptAs, draft, isTouched])
  return {
    draft,
    set: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    /** After it was recorded: nothing of it is kept. */
    forget: () => keepTyping(keptAs, null),
    /** Begins anew, from the record as it now stands. */
    reset: () => {
      const anew = blank()
      setUntouched(anew)
      setDraft(anew)
    },
  }
}
