import { IMPACTS_ON, NOTICE_SECTORS } from '@trilateral/contracts/work-program'
import { CheckboxGroup, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { IMPACT_ON_NAMES, NOTICE_SECTOR_NAMES, PARTICULAR_NAMES } from '../../src/rules/notices/names.ts'
import { SourceRow } from '../form/source-row.tsx'
import { noticeTexts } from './notice-texts.ts'
import { SAID, type NoticeTyping } from './notice-typing.ts'

interface Props {
  readonly typed: NoticeTyping
  readonly set: (part: Partial<NoticeTyping>) => void
  readonly errorAt: (path: string) => string | undefined
}

/** The six particulars of Article 12, in the order of its text. What is left empty is not known yet. */
export function ParticularsFields({ typed, set, errorAt }: Props) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const [cause, duration, measures, assistance] = SAID
  const one = (which: (typeof SAID)[number]) => (
    <fieldset className="fields" key={which}>
      <legend className="for-ears">{PARTICULAR_NAMES[which][language]}</legend>
      <TextField
        id={`particulars.${which}`}
        label={PARTICULAR_NAMES[which][language]}
        rows={2}
        lang={typed.language}
        value={typed[which].text}
        error={errorAt(`particulars.${which}`)}
        onChange={(text) => set({ [which]: { ...typed[which], text } })}
      />
      <SourceRow
        path={`particulars.${which}.source`}
        value={typed[which].source}
        errorAt={errorAt}
        onChange={(source) => set({ [which]: { ...typed[which], source } })}
      />
    </fieldset>
  )
  return (
    <section className="fields notice-particulars" aria-labelledby="particulars-title">
      <h2 id="particulars-title">{t('particulars')}</h2>
      <p className="field-help">
        {t('particulars.lead')} {t('particulars.source-help')}
      </p>
      <fieldset className="fields" id="particulars.impact">
        <legend>{PARTICULAR_NAMES.impact[language]}</legend>
        {IMPACTS_ON.map((whom) => (
          <TextField
            key={whom}
            id={`particulars.impact.${whom}`}
            label={IMPACT_ON_NAMES[whom][language]}
            rows={2}
            lang={typed.language}
            value={typed.impact[whom]}
            error={errorAt(`particulars.impact.${whom}`)}
            onChange={(text) => set({ impact: { ...typed.impact, [whom]: text } })}
          />
        ))}
        <SourceRow
          path="particulars.impact.source"
          value={typed.impact.source}
          errorAt={errorAt}
          onChange={(source) => set({ impact: { ...typed.impact, source } })}
        />
      </fieldset>
      {one(cause)}
      {one(duration)}
      <fieldset className="fields">
        <legend className="for-ears">{PARTICULAR_NAMES.sectors[language]}</legend>
        <CheckboxGroup
          id="particulars.sectors"
          label={PARTICULAR_NAMES.sectors[language]}
          description={t('sectors.help')}
          error={errorAt('particulars.sectors')}
          value={typed.sectors.listed}
          options={NOTICE_SECTORS.map((value) => ({ value, label: NOTICE_SECTOR_NAMES[value][language] }))}
          onChange={(listed) => set({ sectors: { ...typed.sectors, listed } })}
        />
        <TextField
          id="particulars.sectors.others"
          label={t('sectors.others')}
          lang={typed.language}
          value={typed.sectors.others}
          error={errorAt('particulars.sectors.others')}
          onChange={(others) => set({ sectors: { ...typed.sectors, others } })}
        />
        <SourceRow
          path="particulars.sectors.source"
          value={typed.sectors.source}
          errorAt={errorAt}
          onChange={(source) => set({ sectors: { ...typed.sectors, source } })}
        />
      </fieldset>
      {one(measures)}
      {one(assistance)}
    </section>
  )
}
