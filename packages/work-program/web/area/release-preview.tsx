import { topicOf, type Party, type Tlp } from '@trilateral/contracts'
import { useMessages } from '@trilateral/ui'
import { Readers } from '../form/readers.tsx'
import { readersTexts } from '../form/readers-texts.ts'
import { useDesk } from '../frame/desk.tsx'

/** What recording will do, before it is done: which ministries will see it, which will not, and by which topic systems read it. */
export function ReleasePreview({ audience, tlp }: { audience: readonly Party[]; tlp: Tlp | '' }) {
  const { person, area } = useDesk()
  const t = useMessages(readersTexts)
  return (
    <section className="panel readers-panel" aria-labelledby="preview-title" aria-live="polite">
      <h2 id="preview-title">{t('preview')}</h2>
      <Readers
        audience={audience}
        tlp={tlp}
        originator={person.party}
        topic={audience.length === 0 ? '' : topicOf(area.code, audience)}
      />
      {audience.length === 0 ? null : <p>{t('permanent')}</p>}
    </section>
  )
}
