import { ALARM_LEVELS } from '@trilateral/contracts/semiconductors'
import { Select, TextField, useMessages } from '@trilateral/ui'
import { Rows } from '@trilateral/work-program/screens'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { blankThreshold } from './draft.ts'
import type { FieldProps } from './field-props.ts'

/** At which levels it warns, and how long that must last. */
export function ThresholdFields({ draft, set, errorAt }: FieldProps) {
  const t = useMessages(indicatorTexts)
  return (
    <Rows
      legend={t('field.thresholds')}
      help={t('field.thresholds-help')}
      rows={draft.thresholds}
      onChange={(thresholds) => set({ thresholds })}
      blank={blankThreshold}
      add={t('threshold.add')}
      remove={(index) => t('threshold.remove', { number: index + 1 })}
    >
      {(row, change, index) => (
        <>
          <Select
            label={t('threshold.level')}
            value={row.level}
            options={ALARM_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
            onChange={(level) => change({ level })}
          />
          {(['enter', 'leave', 'need', 'of'] as const).map((name) => (
            <TextField
              key={name}
              id={`thresholds.${index}.${name}`}
              label={t(`threshold.${name}`)}
              value={row[name]}
              error={errorAt(`thresholds.${index}.${name}`)}
              onChange={(typed) => change({ [name]: typed })}
            />
          ))}
        </>
      )}
    </Rows>
  )
}
