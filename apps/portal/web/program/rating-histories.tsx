import { RatingHistory } from '@trilateral/ui/charts'
import { useLanguage, useMessages, type RatingValue } from '@trilateral/ui'
import type { ProgramDossier } from '../answers.ts'
import { ratingWords } from '../record/rating-words.ts'
import { dossierTexts } from '../texts/dossier.ts'

/** The declared rating over time beside the computed one, drawn alike so that they can be held against each other. */
export default function RatingHistories({ dossier }: { dossier: ProgramDossier }) {
  const { assessments, asOf, provenance } = dossier
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const points = (rating: (entry: ProgramDossier['assessments'][number]) => RatingValue) =>
    assessments.map((entry) => ({ on: entry.assessment.assessedOn, rating: rating(entry) })).toReversed()
  const declared = points(({ assessment }) => assessment.declared)
  const computed = points(({ assessment }) => assessment.computed.rating ?? 'not-assessed')
  const finding = (list: typeof declared, id: 'history-declared' | 'history-computed') => {
    const first = list[0]?.rating ?? 'not-assessed'
    const last = list.at(-1)?.rating ?? 'not-assessed'
    return t(id, { first: ratingWords(first, language), last: ratingWords(last, language) })
  }
  const basis = provenance.basis ?? undefined
  return (
    <div className="histories">
      <RatingHistory
        finding={finding(declared, 'history-declared')}
        points={declared}
        until={asOf.on}
        basis={basis}
        sources={[]}
      />
      <RatingHistory
        finding={finding(computed, 'history-computed')}
        points={computed}
        until={asOf.on}
        basis={basis}
        sources={[]}
      />
    </div>
  )
}
