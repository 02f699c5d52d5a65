import { CONFIDENCES, DECLARED, TRENDS } from '@trilateral/contracts/work-program'
import { Rating, Trend, useMessages } from '@trilateral/ui'
import { RadioGroup } from '@trilateral/ui/desk'
import { terms } from '../dossier/terms.ts'
import { isRating } from '../../src/rules/rating.ts'
import { ratingWords } from './rating-words.ts'
import type { UpdateDraft } from './update-draft.ts'
import { updateTexts } from './update-texts.ts'

interface Props {
  readonly draft: UpdateDraft
  readonly set: (part: Partial<UpdateDraft>) => void
  readonly errorAt: (path: string) => string | undefined
}

/** A to E with what each means, then what is no rating. Nobody chooses by a letter alone. */
export function RatingField(props: Props & { isFirst: boolean; isRated: boolean }) {
  const { draft, set, errorAt, isFirst, isRated } = props
  const t = useMessages(updateTexts)
  const say = useMessages(ratingWords)
  return (
    <RadioGroup
      id="declared"
      label={t('rating')}
      description={t(isRated ? (isFirst ? 'rating.help-first' : 'rating.help') : 'rating.unrated')}
      isRequired
      error={errorAt('declared')}
      value={draft.declared}
      onChange={(declared) => set({ declared })}
      options={DECLARED.map((value) => ({
        value,
        label: <Rating value={value} />,
        description: say(value),
        isDisabled: !isRated && isRating(value),
      }))}
    />
  )
}

export function TrendAndConfidence({ draft, set, errorAt }: Props) {
  const t = useMessages(updateTexts)
  const say = useMessages(terms)
  return (
    <div className="judgements">
      <RadioGroup
        id="trend"
        label={t('trend')}
        isRequired
        error={errorAt('trend')}
        value={draft.trend}
        onChange={(trend) => set({ trend })}
        options={TRENDS.map((value) => ({ value, label: <Trend value={value} /> }))}
      />
      <RadioGroup
        id="confidence"
        label={t('confidence')}
        isRequired
        error={errorAt('confidence')}
        value={draft.confidence}
        onChange={(confidence) => set({ confidence })}
        options={CONFIDENCES.map((value) => ({
          value,
          label: say(`confidence.${value}`),
          description: t(`confidence.${value}`),
        }))}
      />
    </div>
  )
}
