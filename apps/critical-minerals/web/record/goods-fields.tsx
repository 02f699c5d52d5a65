import { MATERIALS, materialSchema, TARIFF_SCHEDULES } from '@trilateral/contracts/critical-minerals'
import { Button, Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'
import { blankLine, type GoodsDraft, type LineDraft } from './draft.ts'

interface Props {
  readonly path: string
  readonly goods: GoodsDraft
  readonly errorAt: (path: string) => string | undefined
  readonly onChange: (goods: GoodsDraft) => void
  /** Absent for the only goods of a clause: a clause without goods says nothing. */
  readonly onRemove: (() => void) | undefined
}

/** A material and the tariff lines under which the instrument names it. */
export function GoodsFields({ path, goods, errorAt, onChange, onRemove }: Props) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const setLine = (line: LineDraft) =>
    onChange({ ...goods, lines: goods.lines.map((each) => (each.row === line.row ? line : each)) })
  return (
    <div className="goods">
      <Select
        id={`${path}.material`}
        label={t('field.material')}
        isRequired
        value={goods.material}
        error={errorAt(`${path}.material`)}
        options={[
          { value: '', label: t('choose') },
          ...materialSchema.options.map((value) => ({ value, label: MATERIALS[value][language] })),
        ]}
        onChange={(material) => onChange({ ...goods, material })}
      />
      <div className="goods-lines">
        {goods.lines.map((line, index) => (
          <div key={line.row} className="goods-line">
            <Select
              label={t('field.schedule')}
              value={line.schedule}
              options={TARIFF_SCHEDULES.map((value) => ({ value, label: t(`schedule.${value}`) }))}
              onChange={(schedule) => setLine({ ...line, schedule })}
            />
            <TextField
              id={`${path}.tariffLines.${index}`}
              label={t('field.tariff-line')}
              value={line.code}
              error={errorAt(`${path}.tariffLines.${index}`)}
              onChange={(code) => setLine({ ...line, code })}
            />
            <Button
              look="quiet"
              aria-label={t('line.remove', { number: index + 1 })}
              onPress={() => onChange({ ...goods, lines: goods.lines.filter(({ row }) => row !== line.row) })}
            >
              {t('remove')}
            </Button>
          </div>
        ))}
        <div className="form-end">
          <Button onPress={() => onChange({ ...goods, lines: [...goods.lines, blankLine()] })}>
            {t('line.add')}
          </Button>
          {onRemove ? (
            <Button look="quiet" onPress={onRemove}>
              {t('goods.remove')}
            </Button>
          ) : null}
        </div>
      </div>
    </div>
  )
}
