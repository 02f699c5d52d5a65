import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { FieldError } from 'react-aria-components/FieldError'
import type { FieldText } from './field.tsx'

interface CheckboxProps {
  /** Names the box inside a `CheckboxGroup`. */
  readonly value?: string
  readonly isSelected?: boolean
  readonly isDisabled?: boolean
  readonly onChange?: (isSelected: boolean) => void
  readonly children: ReactNode
}

export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className="checkbox">
      <span className="checkbox-box" aria-hidden="true" />
      <span>{children}</span>
    </AriaCheckbox>
  )
}

interface GroupProps<Value extends string> extends FieldText {
  readonly value: readonly Value[]
  readonly onChange: (value: Value[]) => void
  readonly options: readonly {
    readonly value: Value
    readonly label: ReactNode
    readonly isDisabled?: boolean
  }[]
}

export function CheckboxGroup<Value extends string>(props: GroupProps<Value>) {
  const { id, label, description, error, value, onChange, options } = props
  return (
    <AriaCheckboxGroup
      {...(id === undefined ? {} : { id })}
      className="field"
      value={[...value]}
      isInvalid={error !== undefined}
      onChange={(chosen) =>
        onChange(options.map((option) => option.value).filter((each) => chosen.includes(each)))
      }
    >
      <Label className="field-label">{label}</Label>
      {description ? (
        <Text slot="description" className="field-help">
          {description}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
      <div className="checkboxes">
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} isDisabled={option.isDisabled ?? false}>
            {option.label}
          </Checkbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  )
}
