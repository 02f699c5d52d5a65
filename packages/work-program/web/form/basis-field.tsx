import { BASES, type Basis } from '@trilateral/contracts/work-program'
import { Basis as BasisMark, useMessages } from '@trilateral/ui'
import { RadioGroup } from '@trilateral/ui/desk'
import { formTexts } from './form-texts.ts'

interface Props {
  readonly value: Basis | null
  readonly error: string | undefined
  readonly onChange: (value: Basis) => void
  /** The agreed text names no day but the yearly meeting: dated things cannot rest on it. */
  readonly isDated?: boolean
}

/** On what a record rests, chosen in words: nothing made up may pass for what ministers agreed. */
export function BasisField({ value, error, onChange, isDated = false }: Props) {
  const t = useMessages(formTexts)
  return (
    <RadioGroup
      id="basis"
      label={t('basis')}
      isRequired
      error={error}
      value={value}
      onChange={onChange}
      options={BASES.filter((basis) => !isDated || basis !== 'agreed-text').map((basis) => ({
        value: basis,
        label: <BasisMark value={basis} />,
        description: t(`basis.${basis}`),
      }))}
    />
  )
}
