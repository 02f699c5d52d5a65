import { useMessages } from '../language/language.tsx'
import { deskTexts } from './desk-messages.ts'

interface Props {
  readonly steps: readonly { readonly key: string; readonly label: string }[]
  readonly current: string
}

/** How far one is in a thing of several pages: each step with a number, a name and whether it is done. */
export function Steps({ steps, current }: Props) {
  const t = useMessages(deskTexts)
  const at = steps.findIndex(({ key }) => key === current)
  return (
    <ol className="steps" aria-label={t('steps.label')}>
      {steps.map(({ key, label }, index) => {
        const state = index < at ? 'done' : index === at ? 'current' : 'ahead'
        return (
          <li key={key} data-state={state} {...(state === 'current' ? { 'aria-current': 'step' } : {})}>
            <span className="step-number" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <span className="step-label">{label}</span>{' '}
              <span className="step-state">{t(`steps.${state}`)}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
