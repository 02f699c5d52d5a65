import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup'
import { Text } from 'react-aria-components/Text'
import type { FieldText } from '../forms/field.tsx'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'

interface Props<Value extends string> extends FieldText {
  /** Null while nothing is chosen: a judgement has no default. */
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly options: readonly {
    readonly value: Value
    readonly label: ReactNode
    readonly description?: ReactNode
    readonly isDisabled?: boolean
  }[]
  readonly isDisabled?: boolean
}

/** One of a few, each a card with what it means: nobody chooses a rating by its letter alone. */
export function RadioGroup<Value extends string>(props: Props<Value>) {
  const { id, label, description, error, isRequired, value, onChange, options, isDisabled = false } = props
  const t = useMessages(kit)
  return (
    <AriaRadioGroup
      {...(id === undefined ? {} : { id })}
      className="field"
      value={value}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      isRequired={isRequired ?? false}
      validationBehavior="aria"
      onChange={(chosen) => {
        const option = options.find((each) => each.value === chosen)
        if (option) onChange(option.value)
      }}
    >
      <Label className="field-label">
        {label}
        {isRequired ? <span className="field-need"> {t('required')}</span> : null}
      </Label>
      {description ? (
        <Text slot="description" className="field-help">
          {description}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
      <div className="radio-cards">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled ?? false}
            className="radio-card"
          >
            <span className="radio-mark" aria-hidden="true" />
            <span className="radio-words">
              <span className="radio-label">{option.label}</span>
              {option.description ? <span className="radio-help">{option.description}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  )
}
