import type { ClauseState } from '@trilateral/contracts/critical-minerals'
import type { Language } from '@trilateral/contracts'
import { message } from '../language/catalogue.ts'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'

// Shapes that stay apart in one colour: full, half, broken, empty. Never a tick or a cross: both read differently in Japan.
const GLYPHS: Readonly<Record<ClauseState['state'], string>> = {
  'in-force': '■',
  suspended: '◧',
  'suspension-lapsed': '▲',
  unconfirmed: '◇',
  'effective-date-unknown': '◌',
  'not-yet-effective': '▷',
  ended: '□',
}

/** The word for a state. */
export const stateName = (state: ClauseState['state'], language: Language) =>
  message(kit, language, `state.${state}`)

/** How a clause stands, as glyph and word; colour only repeats it. */
export function StateBadge({ state }: { state: ClauseState['state'] }) {
  const t = useMessages(kit)
  return (
    <span className="badge" data-state={state}>
      <span className="badge-glyph" aria-hidden="true">
        {GLYPHS[state]}
      </span>
      {t(`state.${state}`)}
    </span>
  )
}
