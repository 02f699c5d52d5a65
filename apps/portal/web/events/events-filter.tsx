import { eventFamilies, speakers } from '@trilateral/contracts'
import { partyName, PARTY_ORDER, Select, useLanguage, useMessages } from '@trilateral/ui'
import { registerTexts } from '../texts/register.ts'
import { portal } from '../texts/texts.ts'
import { eventName } from './event-name.ts'
import type { EventsQuestion } from './events-question.ts'

interface Props {
  readonly question: EventsQuestion
  readonly onChange: (change: Partial<EventsQuestion>) => void
}

export function EventsFilter({ question, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  const names = useMessages(portal)
  const any = { value: '', label: t('filter.any') } as const
  const types = eventFamilies.flatMap(({ events }) => events).map(({ type }) => type)
  // One for each entity, all called alike.
  const asked = types.filter((type) => !type.endsWith('-audience-changed'))
  return (
    <search className="filters" aria-label={t('filter.title')}>
      <Select<string>
        label={t('events.filter.area')}
        value={question.area ?? ''}
        options={[any, ...speakers.map(({ code, name }) => ({ value: code, label: name[language] }))]}
        onChange={(area) => onChange({ area: area || undefined })}
      />
      <Select<string>
        label={t('events.filter.type')}
        value={question.type ?? ''}
        options={[any, ...asked.map((type) => ({ value: type, label: eventName(type, names) }))]}
        onChange={(type) => onChange({ type: type || undefined })}
      />
      <Select
        label={t('events.filter.originator')}
        value={question.originator ?? ''}
        options={[
          any,
          ...PARTY_ORDER[language].map((party) => ({ value: party, label: partyName(party, language) })),
        ]}
        onChange={(originator) => onChange({ originator: originator || undefined })}
      />
    </search>
  )
}
