import { MEETING_KINDS, type Meeting } from '@trilateral/contracts/work-program'
import { DateField, partyName, PARTY_ORDER, Select, useLanguage, useMessages } from '@trilateral/ui'
import { BasisField } from '../form/basis-field.tsx'
import { formTexts } from '../form/form-texts.ts'
import { SourceFields } from '../form/source-fields.tsx'
import { TextsField } from '../form/texts-field.tsx'
import { writtenIn } from '../form/texts-kept.ts'
import type { MeetingTyped } from './meeting-draft.ts'
import { meetingsTexts } from './meetings-texts.ts'

interface Props {
  readonly typed: MeetingTyped
  readonly set: (part: Partial<MeetingTyped>) => void
  readonly errorAt: (path: string) => string | undefined
  /** The place as recorded, in the language that it was written in. */
  readonly placeBefore: Meeting['place']
}

/** What is said of a meeting before it is held. */
export function MeetingFields({ typed, set, errorAt, placeBefore }: Props) {
  const { language } = useLanguage()
  const t = useMessages(meetingsTexts)
  const f = useMessages(formTexts)
  return (
    <>
      <Select
        id="kind"
        label={t('field.kind')}
        description={typed.kind === 'ministerial' ? t('field.kind-ministerial') : undefined}
        isRequired
        value={typed.kind}
        error={errorAt('kind')}
        options={[
          { value: '', label: f('choose') },
          ...MEETING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        onChange={(kind) => set({ kind })}
      />
      <TextsField
        path="title"
        label={t('field.title')}
        source={typed.language}
        isRequired
        value={typed.title}
        error={errorAt('title')}
        onChange={(title) => set({ title })}
      />
      <div className="fields-row">
        <DateField
          id="on"
          label={t('field.on')}
          description={t('field.on-help')}
          value={typed.on}
          error={errorAt('on')}
          onChange={(on) => set({ on })}
        />
        <Select
          id="host"
          label={t('field.host')}
          description={t('field.host-help')}
          value={typed.host}
          error={errorAt('host')}
          options={[
            { value: '', label: t('host.none') },
            ...PARTY_ORDER[language].map((value) => ({ value, label: partyName(value, language) })),
          ]}
          onChange={(host) => set({ host })}
        />
      </div>
      <TextsField
        path="place"
        label={t('field.place')}
        source={writtenIn(placeBefore, typed.language)}
        value={typed.place}
        error={errorAt('place')}
        onChange={(place) => set({ place })}
      />
      <BasisField value={typed.basis} error={errorAt('basis')} onChange={(basis) => set({ basis })} />
      <SourceFields value={typed.source} onChange={(source) => set({ source })} errorAt={errorAt} />
    </>
  )
}

/** What the fields are called, for the summary of what is wrong. */
export function useMeetingLabels(): Record<string, string> {
  const t = useMessages(meetingsTexts)
  const f = useMessages(formTexts)
  return {
    kind: t('field.kind'),
    title: t('field.title'),
    on: t('field.on'),
    host: t('field.host'),
    place: t('field.place'),
    basis: f('basis'),
    'source.name': f('source.name'),
    'source.url': f('evidence.url'),
    'source.accessedOn': f('evidence.read-on'),
    audience: f('audience'),
    tlp: f('tlp'),
  }
}
