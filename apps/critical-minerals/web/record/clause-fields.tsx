import type { Language } from '@trilateral/contracts'
import { RESTRICTION_NAMES, RESTRICTIONS } from '@trilateral/contracts/critical-minerals'
import { Button, Checkbox, DateField, Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'
import { blankGoods, type ClauseDraft } from './draft.ts'
import { GoodsFields } from './goods-fields.tsx'
import { TargetFields } from './target-fields.tsx'
import { TextFields } from './text-fields.tsx'

interface Props {
  readonly index: number
  readonly clause: ClauseDraft
  readonly source: Language
  readonly errorAt: (path: string) => string | undefined
  readonly onChange: (clause: ClauseDraft) => void
  readonly onRemove: (() => void) | undefined
}

/** One clause of the instrument: what it does, to which goods, against whom, from when. */
export function ClauseFields({ index, clause, source, errorAt, onChange, onRemove }: Props) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const path = `clauses.${index}`
  const set = (part: Partial<ClauseDraft>) => onChange({ ...clause, ...part })
  return (
    <fieldset className="fields clause-fields">
      <legend>{t('clause.nth', { number: index + 1 })}</legend>
      <div className="fields-row">
        <TextField
          id={`${path}.number`}
          label={t('clause.number')}
          description={t('clause.number-help')}
          value={clause.number}
          error={errorAt(`${path}.number`)}
          onChange={(number) => set({ number })}
        />
        <Select
          id={`${path}.restriction`}
          label={t('field.restriction')}
          isRequired
          value={clause.restriction}
          error={errorAt(`${path}.restriction`)}
          options={[
            { value: '', label: t('choose') },
            ...RESTRICTIONS.map((value) => ({ value, label: RESTRICTION_NAMES[value][language] })),
          ]}
          onChange={(restriction) => set({ restriction })}
        />
        <DateField
          id={`${path}.effectiveFrom`}
          label={t('field.effective-from')}
          description={t('date.leave-empty')}
          value={clause.effectiveFrom}
          error={errorAt(`${path}.effectiveFrom`)}
          onChange={(effectiveFrom) => set({ effectiveFrom })}
        />
      </div>
      <TextFields
        path={`${path}.summary`}
        label={t('clause.summary')}
        source={source}
        isRequired
        rows={2}
        value={clause.summary}
        error={errorAt(`${path}.summary`)}
        onChange={(summary) => set({ summary })}
      />
      <TargetFields path={path} clause={clause} error={errorAt(`${path}.target`)} onChange={set} />
      {clause.goods.map((goods, place) => (
        <GoodsFields
          key={goods.row}
          path={`${path}.goods.${place}`}
          goods={goods}
          errorAt={errorAt}
          onChange={(changed) =>
            set({ goods: clause.goods.map((each) => (each === goods ? changed : each)) })
          }
          onRemove={
            clause.goods.length > 1
              ? () => set({ goods: clause.goods.filter((each) => each !== goods) })
              : undefined
          }
        />
      ))}
      <Checkbox isSelected={clause.confirmed} onChange={(confirmed) => set({ confirmed })}>
        {t('clause.confirmed')}
      </Checkbox>
      <div className="form-end">
        <Button onPress={() => set({ goods: [...clause.goods, blankGoods()] })}>{t('goods.add')}</Button>
        {onRemove ? (
          <Button look="quiet" onPress={onRemove}>
            {t('clause.remove', { number: index + 1 })}
          </Button>
        ) : null}
      </div>
    </fieldset>
  )
}
