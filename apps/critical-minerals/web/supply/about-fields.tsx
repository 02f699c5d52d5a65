import { HOLDERS } from '@trilateral/contracts/critical-minerals'
import { Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { supplyTexts } from '../messages/supply-texts.ts'
import { texts } from '../messages/texts.ts'
import { holderName, materialName, materialOf, MATERIALS, stageName } from './names.ts'
import type { PositionTyping } from './position-typing.ts'

interface Props {
  readonly typing: PositionTyping
  readonly set: (part: Partial<PositionTyping>) => void
  readonly errorAt: (path: string) => string | undefined
  /** What a position is about stays when it is amended. */
  readonly isFixed: boolean
}

/** What the figures are of: material, stage, whose supply, which years. */
export function AboutFields({ typing, set, errorAt, isFixed }: Props) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const c = useMessages(texts)
  if (isFixed) return <p className="field-help">{t('form.fixed')}</p>
  const stages = materialOf(typing.material)?.stages ?? []
  const text = (
    field: 'from' | 'to' | 'edition' | 'tariffLine',
    path: string,
    label: string,
    help?: string,
  ) => (
    <TextField
      id={path}
      label={label}
      description={help}
      value={typing[field]}
      error={errorAt(path)}
      onChange={(value) => set({ [field]: value })}
    />
  )
  return (
    <fieldset className="fields">
      <legend>{t('form.about')}</legend>
      <div className="fields-row">
        <Select
          id="material"
          label={t('material')}
          isRequired
          value={typing.material}
          error={errorAt('material')}
          options={[
            { value: '', label: c('choose') },
            ...MATERIALS.map(([value]) => ({ value, label: materialName(value, language) })),
          ]}
          onChange={(material) => set({ material, stage: '' })}
        />
        <Select
          id="stage"
          label={t('stage')}
          isRequired
          value={typing.stage}
          error={errorAt('stage')}
          options={[
            { value: '', label: c('choose') },
            ...stages.map((value) => ({ value, label: stageName(value, language) })),
          ]}
          onChange={(stage) => set({ stage })}
        />
        <Select
          id="holder"
          label={t('holder')}
          value={typing.holder}
          error={errorAt('holder')}
          options={HOLDERS.map((value) => ({ value, label: holderName(value, language) }))}
          onChange={(holder) => set({ holder })}
        />
      </div>
      <div className="fields-row">
        {text('from', 'period.from', t('form.from'), t('form.from-help'))}
        {text('to', 'period.to', t('form.to'))}
        {text('edition', 'edition', t('form.edition'), t('form.edition-help'))}
        {text('tariffLine', 'tariffLine', t('form.tariff-line'), t('form.tariff-line-help'))}
      </div>
    </fieldset>
  )
}
