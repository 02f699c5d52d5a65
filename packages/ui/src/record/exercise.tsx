import { useMessages } from '../language/language.tsx'
import { layoutTexts } from '../layout/layout-messages.ts'

/** In all three languages at once, whatever the reader reads: nobody may take an exercise for a disruption. */
function InThreeLanguages() {
  return (
    <>
      <span lang="en">EXERCISE</span> / <span lang="ja">演習</span> / <span lang="ko">훈련</span>
    </>
  )
}

/** On top of every page that shows an exercise. */
export function ExerciseBanner() {
  const t = useMessages(layoutTexts)
  return (
    <div className="exercise-banner" role="note" aria-label={t('exercise.label')}>
      <strong>
        <InThreeLanguages />
      </strong>
      <span>{t('exercise.note')}</span>
    </div>
  )
}

/** At every line and title of an exercise. */
export function ExerciseMark() {
  return (
    <strong className="exercise-mark">
      <InThreeLanguages />
    </strong>
  )
}
