import { useMessages } from '@trilateral/ui'
import { indicatorTexts } from '../messages/indicator-texts.ts'

/** What the drawing's marks mean. */
export function Legend({ hasLevels }: { hasLevels: boolean }) {
  const t = useMessages(indicatorTexts)
  const marks = ['revised', 'gap', ...(hasLevels ? (['enter', 'leave'] as const) : [])] as const
  return (
    <ul className="indicator-legend">
      {marks.map((mark) => (
        <li key={mark}>
          <span className="indicator-legend-mark" data-mark={mark} aria-hidden="true" />
          {t(`legend.${mark}`)}
        </li>
      ))}
    </ul>
  )
}
