import type { CalendarDate, Language } from '@trilateral/contracts'
import { Button, DateField, TextField, useMessages } from '@trilateral/ui'
import { blankEvidence, type EvidenceDraft } from './evidence-draft.ts'
import { formTexts } from './form-texts.ts'

interface Props {
  readonly rows: readonly EvidenceDraft[]
  readonly language: Language
  readonly today: CalendarDate
  readonly errorAt: (path: string) => string | undefined
  readonly onChange: (rows: EvidenceDraft[]) => void
}

/** What bears the statement out: a title and where it stands. */
export function EvidenceFields({ rows, language, today, errorAt, onChange }: Props) {
  const t = useMessages(formTexts)
  return (
    <fieldset className="fields evidence-fields" id="evidence">
      <legend>{t('evidence')}</legend>
      {errorAt('evidence') ? <p className="field-error">{errorAt('evidence')}</p> : null}
      {rows.map((row, index) => {
        const set = (part: Partial<EvidenceDraft>) =>
          onChange(rows.map((each) => (each.row === row.row ? { ...each, ...part } : each)))
        const at = (name: string) => ({
          id: `evidence.${index}.${name}`,
          error: errorAt(`evidence.${index}.${name}`),
        })
        return (
          <fieldset key={row.row} className="evidence-row">
            <legend className="for-ears">{t('evidence.nth', { number: index + 1 })}</legend>
            <TextField
              {...at('title')}
              label={t('evidence.title')}
              lang={language}
              value={row.title}
              onChange={(title) => set({ title })}
            />
            <TextField
              {...at('source.name')}
              label={t('evidence.source')}
              value={row.name}
              onChange={(name) => set({ name })}
            />
            <TextField
              {...at('source.url')}
              type="url"
              label={t('evidence.url')}
              value={row.url}
              onChange={(url) => set({ url })}
            />
            <DateField
              {...at('source.accessedOn')}
              label={t('evidence.read-on')}
              value={row.accessedOn}
              onChange={(accessedOn) => set({ accessedOn })}
            />
            <Button look="quiet" onPress={() => onChange(rows.filter((each) => each.row !== row.row))}>
              {t('evidence.remove', { number: index + 1 })}
            </Button>
          </fieldset>
        )
      })}
      <div>
        <Button onPress={() => onChange([...rows, blankEvidence(today)])}>{t('evidence.add')}</Button>
      </div>
    </fieldset>
  )
}

/** What the fields above are called, for the summary of what is wrong. */
export const evidenceLabels = (
  rows: readonly EvidenceDraft[],
  t: (id: 'evidence' | 'evidence.title' | 'evidence.source' | 'evidence.url' | 'evidence.read-on') => string,
): Record<string, string> => ({
  evidence: t('evidence'),
  ...Object.fromEntries(
    rows.flatMap((_row, index) => [
      [`evidence.${index}.title`, t('evidence.title')],
      [`evidence.${index}.source.name`, t('evidence.source')],
      [`evidence.${index}.source.url`, t('evidence.url')],
      [`evidence.${index}.source.accessedOn`, t('evidence.read-on')],
    ]),
  ),
})
