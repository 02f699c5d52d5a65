import { useLanguage, useMessages } from '../language/language.tsx'
import { chartTexts } from './charts-messages.ts'
import { writeNumber } from './write-number.ts'

interface Props {
  readonly steps: readonly number[]
  readonly digits: number
}

/** What the shades mean, in words and numbers. */
export function HeatKey({ steps, digits }: Props) {
  const { language } = useLanguage()
  const t = useMessages(chartTexts)
  const write = (value: number) => writeNumber(language, value, digits) ?? t('unknown')
  const [first] = steps
  return (
    <ul className="heat-key" aria-label={t('heat.key')}>
      {first === undefined ? null : (
        <li>
          <span className="heat-swatch" data-level="1" aria-hidden="true" />
          {t('heat.below', { to: write(first) })}
        </li>
      )}
      {steps.slice(0, 4).map((step, index) => (
        <li key={step}>
          <span className="heat-swatch" data-level={index + 2} aria-hidden="true" />
          {t('heat.from', { from: write(step) })}
        </li>
      ))}
      <li>
        <span className="heat-swatch" data-level="unknown" aria-hidden="true" />
        {t('unknown')}
      </li>
    </ul>
  )
}
