import { formatInstant, Tile, useLanguage, useMessages, useZone } from '@trilateral/ui'
import type { PartnerDetail } from '../answers.ts'
import { partnersTexts } from '../texts/partners.ts'

/** Who did what to a system, and when. */
export function PartnerDeeds({ partner: { deeds } }: { partner: PartnerDetail }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(partnersTexts)
  return (
    <Tile heading={t('deeds')}>
      <ol className="partner-deeds">
        {deeds.map(({ deed, at, by, facts }) => (
          <li key={`${at} ${deed}`}>
            <time dateTime={at} className="quiet">
              {formatInstant(language, at, zone)}
            </time>{' '}
            {t('deed.line', {
              what: t(`deed.${deed}`, {
                because: facts['because'] ?? '–',
                source: facts['source'] ?? '–',
                url: facts['url'] ?? '–',
                after: facts['after'] ?? '–',
              }),
              who: by === 'platform' || by === 'partner' ? t(`deed.${by}`) : by,
            })}
          </li>
        ))}
      </ol>
    </Tile>
  )
}
