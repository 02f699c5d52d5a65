import type { Assessment } from '@trilateral/contracts/work-program'
import { textFor } from '@trilateral/contracts'
import { Button, Rating, Trend, useLanguage, useMessages } from '@trilateral/ui'
import { dossierTexts } from '../dossier/dossier-texts.ts'
import type { UpdateDraft } from './update-draft.ts'
import { updateTexts } from './update-texts.ts'

interface Props {
  /** What stands in the record now; null: no assessment. */
  readonly theirs: Assessment | null
  readonly draft: UpdateDraft
  readonly onKeep: () => void
  readonly onTake: () => void
}

/** Somebody recorded something since the form was opened: both, side by side, and the two ways on. */
export function Conflict({ theirs, draft, onKeep, onTake }: Props) {
  const { language } = useLanguage()
  const t = useMessages(updateTexts)
  const d = useMessages(dossierTexts)
  const none = t('not-written')
  const mine = draft.whatChanged[draft.language].trim()
  const ask = draft.ask[draft.language].trim()
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t('conflict.title')}</h2>
      <div className="two-columns">
        <Side
          title={t('conflict.theirs')}
          rating={<Rating value={theirs?.declared ?? null} />}
          trend={<Trend value={theirs?.trend ?? null} />}
          changed={theirs ? textFor(theirs.whatChanged, language).text : none}
          ask={theirs?.ask ? textFor(theirs.ask, language).text : d('ask.none')}
        />
        <Side
          title={t('conflict.yours')}
          rating={draft.declared === null ? t('not-chosen') : <Rating value={draft.declared} />}
          trend={draft.trend === null ? t('not-chosen') : <Trend value={draft.trend} />}
          changed={mine === '' ? none : mine}
          ask={ask === '' ? d('ask.none') : ask}
        />
      </div>
      <div className="form-end">
        <Button onPress={onKeep}>{t('conflict.keep')}</Button>
        <Button onPress={onTake}>{t('conflict.take')}</Button>
      </div>
    </section>
  )
}

interface SideProps {
  readonly title: string
  readonly rating: React.ReactNode
  readonly trend: React.ReactNode
  readonly changed: string
  readonly ask: string
}

function Side({ title, rating, trend, changed, ask }: SideProps) {
  const t = useMessages(dossierTexts)
  return (
    <div className="conflict-side">
      <h3>{title}</h3>
      <p>
        {rating} · {trend}
      </p>
      <dl className="dossier-words">
        <div>
          <dt>{t('changed')}</dt>
          <dd>{changed}</dd>
        </div>
        <div>
          <dt>{t('ask')}</dt>
          <dd>{ask}</dd>
        </div>
      </dl>
    </div>
  )
}
