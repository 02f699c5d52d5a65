import { useId, useState } from 'react'

interface Props {
  readonly label: string
  readonly description?: string | undefined
  /** Null: not known. Then nothing stands in the field. */
  readonly value: number | null
  readonly max: number
  readonly step: number
  readonly isDisabled?: boolean
  readonly onChange: (value: number) => void
}

/** A number from 0 to `max`, dragged or typed: both controls are the browser's own and say the same. */
export function NumberSlider({ label, description, value, max, step, isDisabled = false, onChange }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const take = (text: string) => {
    const number = Number(text)
    if (text.trim() !== '' && number >= 0 && number <= max) onChange(number)
  }
  const shown = value === null ? '' : String(Math.round(value * 10_000) / 10_000)
  return (
    <div className="field number-slider">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {description ? (
        <p id={`${id}-help`} className="field-help">
          {description}
        </p>
      ) : null}
      <div className="number-slider-controls">
        <input
          type="range"
          aria-label={label}
          aria-describedby={description ? `${id}-help` : undefined}
          min={0}
          max={max}
          step={step}
          value={value ?? 0}
          disabled={isDisabled}
          onChange={(change) => {
            setTyped(undefined)
            take(change.target.value)
          }}
        />
        <input
          id={id}
          className="control"
          type="number"
          inputMode="decimal"
          min={0}
          max={max}
          step="any"
          value={typed ?? shown}
          disabled={isDisabled}
          aria-describedby={description ? `${id}-help` : undefined}
          onChange={(change) => {
            setTyped(change.target.value)
            take(change.target.value)
          }}
          onBlur={() => setTyped(undefined)}
        />
      </div>
    </div>
  )
}
