import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import type { FieldText } from '../forms/field.tsx'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'
import { deskTexts } from './desk-messages.ts'

interface Props<Value extends string> extends FieldText {
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
  readonly options: readonly { readonly value: Value; readonly label: string; readonly help?: string }[]
}

/** NFKC and lower case: full-width ＧＡ finds Ga, and Korean typed as separate letters finds its syllables. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase()

/** One of many, found by typing. */
export function ComboBox<Value extends string>(props: Props<Value>) {
  const { id, label, description, error, isRequired, value, onChange, options } = props
  const t = useMessages(deskTexts)
  const k = useMessages(kit)
  return (
    <AriaComboBox
      {...(id === undefined ? {} : { id })}
      className="field"
      selectedKey={value}
      isInvalid={error !== undefined}
      isRequired={isRequired ?? false}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      defaultFilter={(text, typed) => folded(text).includes(folded(typed.trim()))}
      onSelectionChange={(chosen) => onChange(options.find((each) => each.value === chosen)?.value ?? null)}
    >
      <Label className="field-label">
        {label}
        {isRequired ? <span className="field-need"> {k('required')}</span> : null}
      </Label>
      {description ? (
        <Text slot="description" className="field-help">
          {description}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
      <div className="combo">
        <Input className="control" />
        <Button className="combo-open" aria-label={t('combo.open')}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="combo-list-frame">
        <ListBox className="combo-list" renderEmptyState={() => <p>{t('combo.none')}</p>}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className="combo-option"
            >
              <Text slot="label">{option.label}</Text>
              {option.help === undefined ? null : (
                <Text slot="description" className="combo-help">
                  {option.help}
                </Text>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
