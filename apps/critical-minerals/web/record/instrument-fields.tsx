import { LANGUAGES } from '@trilateral/contracts'
import { countryName, DateField, Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'
import { countryCodes } from './country-codes.ts'
import type { Draft } from './draft.ts'
import { TextFields } from './text-fields.tsx'

interface Props {
  readonly draft: Draft
  readonly set: (part: Partial<Draft>) => void
  readonly errorAt: (path: string) => string | undefined
}

/** What the instrument is, who issued it, and when. */
export function InstrumentFields({ draft, set, errorAt }: Props) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  return (
    <fieldset className="fields">
      <legend>{t('measure.instrument')}</legend>
      <div className="fields-row">
        <Select
          id="issuer"
          label={t('column.issuer')}
          value={draft.issuer}
          error={errorAt('issuer')}
          options={countryCodes.map((value) => ({
            value,
            label: `${countryName(value, language)} (${value})`,
          }))}
          onChange={(issuer) => set({ issuer })}
        />
        <TextField
          id="instrument.number"
          label={t('field.number')}
          description={t('field.number-help')}
          value={draft.number}
          error={errorAt('instrument.number')}
          onChange={(number) => set({ number })}
        />
        <DateField
          id="issuedOn"
          label={t('column.issued')}
          description={t('date.leave-empty')}
          value={draft.issuedOn}
          error={errorAt('issuedOn')}
          onChange={(issuedOn) => set({ issuedOn })}
        />
      </div>
      <Select
        label={t('field.language')}
        description={t('field.language-help')}
        value={draft.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(source) => set({ language: source })}
      />
      <TextFields
        path="instrument.title"
        label={t('field.title')}
        source={draft.language}
        isRequired
        value={draft.title}
        error={errorAt('instrument.title')}
        onChange={(title) => set({ title })}
      />
      <TextFields
        path="legalBasis"
        label={t('field.legal-basis')}
        source={draft.language}
        value={draft.legalBasis}
        error={errorAt('legalBasis')}
        onChange={(legalBasis) => set({ legalBasis })}
      />
    </fieldset>
  )
}
