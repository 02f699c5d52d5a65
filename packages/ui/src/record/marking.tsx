import type { Audience, Party, Tlp } from '@trilateral/contracts'
import { audienceName, partyName } from '../language/country-names.ts'
import { kit } from '../language/kit-messages.ts'
import { useLanguage, useMessages } from '../language/language.tsx'

interface Props {
  readonly tlp: Tlp
  readonly audience: Audience
  readonly originator?: Party
}

/** How a record may be passed on and who sees it: TLP 2.0 in FIRST's colours, and the parties in words. */
export function Marking({ tlp, audience, originator }: Props) {
  const { language } = useLanguage()
  const t = useMessages(kit)
  return (
    <span className="marking">
      <span className="for-ears">{t('marking.label')}</span>
      <span className="tlp" data-tlp={tlp}>
        TLP:{tlp}
      </span>
      <span className="marking-fact">
        <span className="marking-key">{t('marking.shared-with')}</span> {audienceName(audience, language)}
      </span>
      {originator ? (
        <span className="marking-fact">
          <span className="marking-key">{t('marking.originator')}</span> {partyName(originator, language)}
        </span>
      ) : null}
    </span>
  )
}
