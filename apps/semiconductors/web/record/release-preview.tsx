import { topicOf, type Party, type Tlp } from '@trilateral/contracts'
import { semiconductors } from '@trilateral/contracts/semiconductors'
import { Marking, ministryName, PARTY_ORDER, useLanguage, useMessages } from '@trilateral/ui'
import { usePerson } from '../frame/signed-in.tsx'
import { texts } from '../messages/texts.ts'

/** What recording will do, before it is done: which ministries will see it, which will not, and by which topic systems read it. */
export function ReleasePreview({ audience, tlp }: { audience: readonly Party[]; tlp: Tlp | '' }) {
  const { language } = useLanguage()
  const { party: own } = usePerson()
  const t = useMessages(texts)
  return (
    <section className="panel preview" aria-labelledby="preview-title" aria-live="polite">
      <h2 id="preview-title">{t('preview.title')}</h2>
      {audience.length === 0 ? (
        <p>{t('preview.nobody')}</p>
      ) : (
        <>
          <ul className="preview-parties">
            {PARTY_ORDER[language].map((party) => {
              const sees = audience.includes(party)
              return (
                <li key={party} data-sees={sees}>
                  <span className="preview-glyph" aria-hidden="true">
                    {sees ? '●' : '○'}
                  </span>
                  <span>{ministryName(party, language)}</span>
                  <strong>{t(sees ? 'preview.sees' : 'preview.sees-not')}</strong>
                </li>
              )
            })}
          </ul>
          {tlp === '' ? null : <Marking tlp={tlp} audience={audience} originator={own} />}
          <p className="preview-topic">
            {t('preview.systems')} <code>{topicOf(semiconductors.code, audience)}</code>
          </p>
          <p>{t('preview.permanent')}</p>
        </>
      )}
    </section>
  )
}
