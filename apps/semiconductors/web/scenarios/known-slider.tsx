import { Checkbox } from '@trilateral/ui'
import { NumberSlider } from '@trilateral/ui/desk'
import { useState } from 'react'
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

/** A figure that may not be known: then no number is put in its place. Known again, it is what it was. */
export function KnownSlider({ label, description, value, max, step, onChange }: Props) {
  const { t } = useWords()
  const [before, setBefore] = useState(value ?? 0)
  return (
    <div className="known-slider">
      <NumberSlider
        label={label}
        description={description}
        value={value}
        max={max}
        step={step}
        isDisabled={value === null}
        onChange={onChange}
      />
      <Checkbox
        isSelected={value === null}
        onChange={(isUnknown) => {
          if (value !== null) setBefore(value)
          onChange(isUnknown ? null : before)
        }}
      >
        {t('not-known')}
        <span className="for-ears"> {label}</span>
      </Checkbox>
    </div>
  )
}
