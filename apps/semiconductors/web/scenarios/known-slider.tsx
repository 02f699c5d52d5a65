import { Checkbox } from '@trilateral/ui'
import { NumberSlider } from '@trilateral/ui/desk'
import { useWords } from './use-words.ts'

interface Props {
  readonly label: string
  readonly description: string
  /** Null: not known. */
  readonly value: number | null
  readonly max: number
  readonly step: number
  readonly onChange: (value: number | null) => void
}

/** A figure that may not be known: then no number is put in its place. */
export function KnownSlider({ label, description, value, max, step, onChange }: Props) {
  const { t } = useWords()
  return (
    <div className="known-slider">
      <NumberSlider
        label={label}
        description={description}
        value={value ?? 0}
        max={max}
        step={step}
        isDisabled={value === null}
        onChange={onChange}
      />
      <Checkbox isSelected={value === null} onChange={(isUnknown) => onChange(isUnknown ? null : 0)}>
        {t('not-known')}
      </Checkbox>
    </div>
  )
}
