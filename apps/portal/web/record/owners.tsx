import { partyName, PARTY_ORDER, RecordText, useLanguage, useMessages } from '@trilateral/ui'
import type { Owners as OwnersOf } from '../answers.ts'
import { termsTexts } from '../texts/terms.ts'

/** Who answers for something in each of the three ministries. Where nobody is named, it says so. */
export function Owners({ owners }: { owners: OwnersOf }) {
  const { language } = useLanguage()
  const t = useMessages(termsTexts)
  return (
    <dl className="owners">
      {PARTY_ORDER[language].map((party) => {
        const owner = owners[party]
        return (
          <div key={party} data-named={owner === null ? undefined : ''}>
            <dt>{partyName(party, language)}</dt>
            <dd>
              {owner === null ? (
                t('owner-none')
              ) : (
                <>
                  <RecordText text={owner.office} isQuiet />
                  {owner.person === null ? null : `${t('comma')}${owner.person}`}
                </>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
