import {
  Button,
  formatInstant,
  Tile,
  useLanguage,
  useMessages,
  useZone,
  type SignedInPerson,
} from '@trilateral/ui'
import { useState } from 'react'
import { readerName } from './reason-words.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import type { Breaker, FailedEventsServer } from './server.ts'
import { failedEventsTexts } from './texts/failed-events-texts.ts'
import { useDeed } from './use-deed.ts'

interface Props {
  readonly server: FailedEventsServer
  readonly person: SignedInPerson
  readonly breakers: readonly Breaker[]
}

/** Whether reading goes on; where it has stopped, why, and how a person lets it go on. */
export function Breakers({ server, person, breakers }: Props) {
  const t = useMessages(failedEventsTexts)
  const isTripped = breakers.some((breaker) => breaker.isTripped)
  return (
    <Tile heading={isTripped ? t('breaker-tripped') : t('breaker')}>
      {breakers.map((breaker) =>
        breaker.isTripped ? (
          <Tripped key={breaker.reader} server={server} person={person} breaker={breaker} />
        ) : (
          <p key={breaker.reader}>{t('breaker-fine', { reader: readerName(t, breaker.reader) })}</p>
        ),
      )}
    </Tile>
  )
}

function Tripped({ server, person, breaker }: Omit<Props, 'breakers'> & { breaker: Breaker }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(failedEventsTexts)
  const [isAsked, setAsked] = useState(false)
  const deed = useDeed(server, server.closeBreaker.mutationOptions())
  const { reader, rule, since } = breaker
  const time = since === null ? '–' : formatInstant(language, since, zone)
  return (
    <div className="breaker-tripped">
      <p>
        <strong>{t(`breaker.${rule ?? 'share'}`, { reader: readerName(t, reader), time })}</strong>
      </p>
      <p>{t('breaker-what')}</p>
      {person.roles.includes('secretariat') ? (
        <>
          <Button look="primary" onPress={() => setAsked(true)}>
            {t('breaker-close')}
          </Button>
          <ReasonDialog
            title={t('breaker-close')}
            lead={t('breaker-close-help')}
            isOpen={isAsked}
            onClose={() => setAsked(false)}
            error={deed.error}
            isBusy={deed.isPending}
            onDo={async (because) => {
              if (await deed.carryOut({ reader, because })) setAsked(false)
            }}
          />
        </>
      ) : null}
    </div>
  )
}
