import type { Party, Tlp } from '@trilateral/contracts'
import type { ViewQuestion } from '@trilateral/contracts/work-program'
import { Button, ErrorSummary, TextField, useAnnounce, useMessages } from '@trilateral/ui'
import { RadioGroup, WaitingNote } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { formTexts } from '../form/form-texts.ts'
import { ReleaseFields } from '../form/release-fields.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useIsOfficial, useServer } from '../frame/desk.tsx'
import { viewTexts } from './view-texts.ts'

interface Props {
  readonly list: string
  readonly question: ViewQuestion
}

/** Gives what is shown now a name, for oneself or for officials of chosen ministries. */
export function SaveViewForm({ list, question }: Props) {
  const t = useMessages(viewTexts)
  const f = useMessages(formTexts)
  const server = useServer()
  const known = useQueryClient()
  const announce = useAnnounce()
  const isOfficial = useIsOfficial()
  const [id] = useState(() => crypto.randomUUID())
  const [name, setName] = useState('')
  const [whom, setWhom] = useState<'mine' | 'shared'>('mine')
  const [audience, setAudience] = useState<Party[]>([])
  const [tlp, setTlp] = useState<Tlp | ''>('')
  const keep = useMutation(server.view.keep.mutationOptions())
  const share = useMutation(server.view.share.mutationOptions())
  const view = { list, name: name.trim(), question: [...question] }
  const recording = useRecording(
    (requestId) => {
      if (whom === 'mine') return keep.mutateAsync({ id, ...view })
      if (tlp === '') throw new Error('a view was shared before it was marked')
      return share.mutateAsync({ requestId, audience, tlp, ...view })
    },
    { 'view-name': t('name'), audience: f('audience'), tlp: f('tlp') },
  )
  async function submit(event: FormEvent) {
    event.preventDefault()
    const missing = [
      ...(view.name === '' ? [{ code: 'value-missing', field: 'view-name' }] : []),
      ...(whom === 'shared' && audience.length === 0
        ? [{ code: 'audience-missing', field: 'audience' }]
        : []),
      ...(whom === 'shared' && tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : []),
    ]
    if (!(await recording.submit(missing))) return
    announce(t('kept', { name: view.name }))
    await known.invalidateQueries({ queryKey: server.view.pathKey() })
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary {...recording.summary} />
      {recording.waiting ? <WaitingNote {...recording.waiting} /> : null}
      <TextField
        id="view-name"
        label={t('name')}
        description={t('save.help')}
        isRequired
        value={name}
        error={recording.errorAt('view-name')}
        onChange={setName}
      />
      {isOfficial ? (
        <RadioGroup
          id="view-for"
          label={t('for')}
          value={whom}
          onChange={setWhom}
          options={(['mine', 'shared'] as const).map((value) => ({
            value,
            label: t(`for.${value}`),
            description: t(`for.${value}-help`),
          }))}
        />
      ) : null}
      {whom === 'shared' ? (
        <ReleaseFields
          audience={audience}
          tlp={tlp}
          errorAt={recording.errorAt}
          onChange={(change) => {
            if (change.audience) setAudience(change.audience)
            if (change.tlp !== undefined) setTlp(change.tlp)
          }}
        />
      ) : null}
      <div>
        <Button type="submit" look="primary" isPending={recording.isSending}>
          {t(`send.${whom}`)}
        </Button>
      </div>
    </form>
  )
}
