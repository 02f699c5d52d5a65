import { textFor } from '@trilateral/contracts'
import type { Assumptions, ChipInput, Stop } from '@trilateral/contracts/semiconductors'
import { MONTHS_AT_MOST } from '@trilateral/supply-risk'
import { countryName, formatDate, PARTY_ORDER, partyName, Select } from '@trilateral/ui'
import { ComboBox, NumberSlider } from '@trilateral/ui/desk'
import type { Outputs } from '../frame/server.ts'
import { KnownSlider } from './known-slider.tsx'
import type { Trial } from './trial.ts'
import { stageName } from '../names.ts'
import { useWords } from './use-words.ts'

interface Props {
  readonly inputs: Outputs['scenarios']['inputs']
  /** Null while none is chosen. */
  readonly input: ChipInput | null
  readonly stop: Stop
  readonly assumptions: Assumptions
  readonly onChange: (change: Partial<Trial>) => void
}

const percentOf = (part: number | null) => (part === null ? null : Math.round(1000 * part) / 10)
const partOf = (percent: number | null) => (percent === null ? ('unknown' as const) : percent / 100)

/** The question, and what is taken for granted. */
export function TrialForm({ inputs, input, stop, assumptions, onChange }: Props) {
  const { language, t } = useWords()
  return (
    <search className="panel trial" aria-label={t('try.title')}>
      <fieldset className="trial-part">
        <legend>{t('form.question')}</legend>
        <div className="trial-fields">
          <ComboBox
            label={t('input')}
            value={input?.id ?? null}
            options={inputs.map(({ id, title, stage }) => ({
              value: id,
              label: textFor(title, language).text,
              help: stageName(stage, language),
            }))}
            // Another input has other providers, stocks and substitutes.
            onChange={(id) =>
              onChange({
                input: id ?? undefined,
                country: undefined,
                cover: undefined,
                substitution: undefined,
              })
            }
          />
          {input ? <Stopped input={input} stop={stop} onChange={onChange} /> : null}
        </div>
      </fieldset>
      {input ? (
        <fieldset className="trial-part">
          <legend>{t('form.assumed')}</legend>
          <div className="trial-fields">
            <Assumed input={input} stop={stop} assumptions={assumptions} onChange={onChange} />
          </div>
        </fieldset>
      ) : null}
    </search>
  )
}

type OfInput = Pick<Props, 'stop' | 'onChange'> & { readonly input: ChipInput }

function Stopped({ input, stop, onChange }: OfInput) {
  const { language, t } = useWords()
  return (
    <>
      <Select
        label={t('country')}
        value={stop.country}
        options={(input.providers?.shares ?? []).map(({ country }) => ({
          value: country,
          label: countryName(country, language),
        }))}
        onChange={(country) => onChange({ country })}
      />
      <NumberSlider
        label={t('months')}
        value={stop.months}
        max={MONTHS_AT_MOST}
        step={1}
        onChange={(months) => onChange({ months })}
      />
      <NumberSlider
        label={t('part')}
        value={percentOf(stop.part)}
        max={100}
        step={1}
        onChange={(percent) => onChange({ part: percent / 100 })}
      />
    </>
  )
}

function Assumed({ input, stop, assumptions, onChange }: OfInput & Pick<Props, 'assumptions'>) {
  const { language, t } = useWords()
  const { holder } = stop
  const cover = holder && input.cover[holder]
  return (
    <>
      <Select
        label={t('holder')}
        value={holder ?? 'nobody'}
        options={[
          ...PARTY_ORDER[language].map((value) => ({ value, label: partyName(value, language) })),
          { value: 'nobody' as const, label: t('holder.nobody') },
        ]}
        onChange={(value) => onChange({ holder: value, cover: undefined })}
      />
      <KnownSlider
        label={t('cover')}
        description={
          cover
            ? t('cover.register', { weeks: cover.weeks, day: formatDate(language, cover.on) })
            : holder
              ? t('cover.register-none', { party: partyName(holder, language) })
              : t('cover.nobody')
        }
        value={assumptions.coverWeeks}
        max={104}
        step={1}
        onChange={(weeks) => onChange({ cover: weeks ?? 'unknown' })}
      />
      <KnownSlider
        label={t('spare')}
        description={t('spare.help')}
        value={percentOf(assumptions.spare)}
        max={100}
        step={1}
        onChange={(percent) => onChange({ spare: partOf(percent) })}
      />
      <NumberSlider
        label={t('ramp')}
        value={assumptions.rampWeeks}
        max={104}
        step={1}
        onChange={(ramp) => onChange({ ramp })}
      />
      <KnownSlider
        label={t('substitution')}
        description={t(`substitution.${input.substitutes?.level ?? 'unknown'}`)}
        value={percentOf(assumptions.substitution)}
        max={100}
        step={1}
        onChange={(percent) => onChange({ substitution: partOf(percent) })}
      />
    </>
  )
}
