import type { Audience, CalendarDate, Tlp } from '@trilateral/contracts'
import { useEffect } from 'react'
import { audienceName } from '../language/country-names.ts'
import { kit } from '../language/kit-messages.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { useZone } from '../session/zone.tsx'
import { formatDate } from '../time/calendar-day.ts'
import { formatInstant } from '../time/instant.ts'
import { layoutTexts } from './layout-messages.ts'

interface Props {
  readonly tlp: Tlp
  readonly audience: Audience
  /** The moment that the page shows, in UTC. */
  readonly at: string | Date
  readonly day?: CalendarDate | undefined
}

/** What stands in the margin of every printed sheet: how the page may be passed on, and as of when it holds. Nothing on screen. */
export function PrintMarks({ tlp, audience, at, day }: Props) {
  const { language } = useLanguage()
  const t = useMessages(layoutTexts)
  const k = useMessages(kit)
  const zone = useZone()
  const moment = formatInstant(language, at, zone)
  const asOf =
    day === undefined ? moment : `${t('as-of.day', { date: formatDate(language, day) })} · ${moment}`
  const marking = `TLP:${tlp} · ${audienceName(audience, language)}`
  const product = k('product')
  useEffect(() => {
    const style = document.documentElement.style
    const said = { '--print-marking': marking, '--print-as-of': asOf, '--print-product': product }
    // A JSON string is a CSS string, too, for text without control characters.
    for (const [name, text] of Object.entries(said)) style.setProperty(name, JSON.stringify(text))
    return () => {
      for (const name of Object.keys(said)) style.removeProperty(name)
    }
  }, [marking, asOf, product])
  return null
}
