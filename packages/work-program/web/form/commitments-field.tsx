import { CheckboxGroup, Disclosure, useLanguage, useMessages } from '@trilateral/ui'
import { COMMITMENTS } from '../../src/statement/commitments/commitments.ts'
import { VERB_CLASS_NAMES } from '../../src/statement/verb-class.ts'
import { useDesk } from '../frame/desk.tsx'
import { formTexts } from './form-texts.ts'

interface Props {
  readonly value: readonly string[]
  readonly error: string | undefined
  readonly onChange: (codes: string[]) => void
}

/** The commitments that a program works under, with how strongly ministers bound themselves. */
export function CommitmentsField({ value, error, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(formTexts)
  const { area } = useDesk()
  const options = (of: string | null) =>
    COMMITMENTS.filter(({ followUp }) => followUp.area === of).map(({ code, summary, verbClass }) => ({
      value: code,
      label: t('commitment.option', {
        summary: summary[language],
        verb: VERB_CLASS_NAMES[verbClass][language],
      }),
    }))
  const own = options(area.code)
  const shared = options(null)
  const among = (list: readonly { readonly value: string }[]) =>
    value.filter((code) => list.some((each) => each.value === code))
  return (
    <div className="commitments-field">
      <CheckboxGroup
        id="commitments"
        label={t('commitments')}
        description={t('commitments-help')}
        error={error}
        value={among(own)}
        options={own}
        onChange={(codes) => onChange([...codes, ...among(shared)])}
      />
      <Disclosure summary={t('commitment.more')} isOpen={among(shared).length > 0}>
        <CheckboxGroup
          label={t('commitment.more')}
          value={among(shared)}
          options={shared}
          onChange={(codes) => onChange([...among(own), ...codes])}
        />
      </Disclosure>
    </div>
  )
}
