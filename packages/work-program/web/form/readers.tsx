import type { Audience, Party, Tlp } from '@trilateral/contracts'
import { Marking, ministryName, PARTY_ORDER, useLanguage, useMessages } from '@trilateral/ui'
import { readersTexts } from './readers-texts.ts'

interface Props {
  readonly audience: Audience
  readonly tlp: Tlp | ''
  readonly originator: Party
  /** Where partner systems read it. */
  readonly topic: string
}

/** Who will see a record: which ministries, which not, by which topic systems read it, and how it may be passed on. */
export function Readers({ audience, tlp, originator, topic }: Props) {
  const { language } = useLanguage()
  const t = useMessages(readersTexts)
  if (audience.length === 0) return <p>{t('nobody')}</p>
  return (
    <>
      <ul className="readers">
        {PARTY_ORDER[language].map((party) => {
          const sees = audience.includes(party)
          return (
            <li key={party} data-sees={sees}>
              <span className="readers-glyph" aria-hidden="true">
                {sees ? '●' : '○'}
              </span>
              <span>{ministryName(party, language)}</span>
              <strong>{t(sees ? 'sees' : 'sees-not')}</strong>
            </li>
          )
        })}
      </ul>
      {tlp === '' ? null : <Marking tlp={tlp} audience={audience} originator={originator} />}
      <p className="readers-topic">
        {t('systems')} <code>{topic}</code>
      </p>
    </>
  )
}
