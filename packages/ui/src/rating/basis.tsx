import type { Basis as BasisValue } from '@trilateral/contracts/work-program'
import { useMessages } from '../language/language.tsx'
import { ratingTexts } from './rating-messages.ts'

const GLYPHS: Readonly<Record<BasisValue, string>> = {
  'agreed-text': '§',
  'team-set': '○',
  illustrative: '※',
}

/** What a statement rests on: ministers' agreed text, a team's own setting, or nothing real at all. */
export function Basis({ value }: { value: BasisValue }) {
  const t = useMessages(ratingTexts)
  return (
    <span className="basis" data-basis={value}>
      <span className="basis-glyph" aria-hidden="true">
        {GLYPHS[value]}
      </span>{' '}
      {t(`basis.${value}`)}
    </span>
  )
}
