import { CheckboxGroup } from '../../forms/checkbox.tsx'
import { useMessages } from '../../language/language.tsx'
import { Disclosure } from '../../layout/disclosure.tsx'
import { gridTexts } from './grid-texts.ts'

interface Named {
  readonly key: string
  readonly header: string
  readonly isRowHeader?: boolean
}

/** The columns that an address names, `rating,next`; all where it names none. What names the row is always there. */
export function chosenColumns<Each extends Named>(
  columns: readonly Each[],
  said: string | undefined,
): readonly Each[] {
  const keys = said?.split(',') ?? []
  const chosen = columns.filter(({ key, isRowHeader }) => isRowHeader === true || keys.includes(key))
  return chosen.some(({ isRowHeader }) => isRowHeader !== true) ? chosen : columns
}

interface Props {
  readonly columns: readonly Named[]
  readonly said: string | undefined
  /** Undefined: all. */
  readonly onSay: (said: string | undefined) => void
}

/** Which columns of a register are shown. */
export function ColumnChoice({ columns, said, onSay }: Props) {
  const t = useMessages(gridTexts)
  const offered = columns.filter(({ isRowHeader }) => isRowHeader !== true)
  const shown = chosenColumns(offered, said).map(({ key }) => key)
  return (
    <Disclosure summary={t('columns')}>
      <CheckboxGroup
        label={t('columns')}
        value={shown}
        options={offered.map(({ key, header }) => ({
          value: key,
          label: header,
          // One at least stays: a register of names alone is what nobody meant.
          isDisabled: shown.length === 1 && shown[0] === key,
        }))}
        onChange={(keys) => onSay(keys.length === offered.length ? undefined : keys.join(','))}
      />
    </Disclosure>
  )
}
