import { CheckboxGroup, TextField, useMessages } from '@trilateral/ui'
import { RadioGroup } from '@trilateral/ui/desk'
import { useState } from 'react'
import { partnersTexts } from '../texts/partners.ts'

interface Props {
  readonly id: string
  readonly known: readonly string[]
  readonly value: readonly string[]
  readonly error: string | undefined
  readonly onChange: (eventTypes: readonly string[]) => void
}

/** All types of events, or some of a hundred and more: found by a part of their name. */
export function EventTypesField({ id, known, value, error, onChange }: Props) {
  const t = useMessages(partnersTexts)
  const [part, setPart] = useState('')
  const isAll = value.includes('*')
  const shown = known.filter((type) => value.includes(type) || type.includes(part.trim().toLowerCase()))
  return (
    <div id={id} className="partner-types">
      <RadioGroup
        label={t('field.types')}
        value={isAll ? 'all' : 'some'}
        error={isAll ? undefined : error}
        options={[
          { value: 'all', label: t('types.all') },
          { value: 'some', label: t('types.some') },
        ]}
        onChange={(which) => onChange(which === 'all' ? ['*'] : [])}
      />
      {isAll ? null : (
        <>
          <TextField label={t('types.search')} type="search" value={part} onChange={setPart} />
          <div className="partner-types-list">
            <CheckboxGroup
              label={t('types.chosen', { count: value.length })}
              value={value}
              options={shown.map((type) => ({ value: type, label: <code>{type}</code> }))}
              onChange={(chosen) => onChange(chosen)}
            />
          </div>
        </>
      )}
    </div>
  )
}
