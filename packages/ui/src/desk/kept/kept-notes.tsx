import { Button } from '../../forms/button.tsx'
import { useLanguage, useMessages } from '../../language/language.tsx'
import { useZone } from '../../session/zone.tsx'
import { formatClock } from '../../time/instant.ts'
import { keptTexts } from './kept-texts.ts'
import { useOnline } from './online.ts'

/** Stands on top of the screens while there is no network. */
export function OfflineBanner() {
  const t = useMessages(keptTexts)
  const isOnline = useOnline()
  return (
    <output className="offline" aria-live="polite" data-empty={isOnline ? '' : undefined}>
      {isOnline ? '' : t('offline')}
    </output>
  )
}

/** When the last letter was kept, by the clock of the reader's ministry. */
export function KeptAt({ at }: { readonly at: string | null }) {
  const t = useMessages(keptTexts)
  const { language } = useLanguage()
  const zone = useZone()
  return at === null ? null : <span>{t('kept-at', { time: formatClock(language, at, zone) })} </span>
}

interface Props {
  readonly onTryNow: () => void
  readonly onGiveUp: () => void
}

/** A form whose sending waits for the network. */
export function WaitingNote({ onTryNow, onGiveUp }: Props) {
  const t = useMessages(keptTexts)
  return (
    <div className="release-note">
      <output>{t('waiting')}</output>
      <div className="form-end">
        <Button onPress={onTryNow}>{t('try-now')}</Button>
        <Button look="quiet" onPress={onGiveUp}>
          {t('give-up')}
        </Button>
      </div>
    </div>
  )
}
