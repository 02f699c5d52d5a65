import type { Party, Tlp } from '@trilateral/contracts'
import { RecordShell, useRecording } from '@trilateral/work-program/screens'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScenarioView } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { useWords } from './use-words.ts'

/** Releases a scenario that the reader's ministry kept for itself. */
export function ShareForm({ view }: { view: ScenarioView }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [audience, setAudience] = useState<readonly Party[]>(view.audience)
  const [tlp, setTlp] = useState<Tlp | ''>(view.tlp)
  const share = useMutation(server.scenarios.share.mutationOptions())
  const recording = useRecording(
    async (requestId) => {
      if (tlp === '') throw new Error('a release was sent before it was complete')
      const { id, version: expectedVersion } = view
      return share.mutateAsync({ requestId, id, expectedVersion, audience: [...audience], tlp })
    },
    { audience: '', tlp: 'TLP' },
  )

  async function submit() {
    const receipt = await recording.submit(tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : [])
    if (receipt) await queries.invalidateQueries({ queryKey: server.scenarios.pathKey() })
  }

  return (
    <section aria-labelledby="share-scenario">
      <h2 id="share-scenario">{t('share.title')}</h2>
      <p>{t('share.lead')}</p>
      <RecordShell
        recording={recording}
        onSubmit={() => void submit()}
        submit={t('share.submit')}
        back="/scenarios"
        audience={audience}
        tlp={tlp}
        onRelease={(change) => {
          if (change.audience) setAudience(change.audience)
          if (change.tlp !== undefined) setTlp(change.tlp)
        }}
      >
        {null}
      </RecordShell>
    </section>
  )
}
