import '../trade.css'
import { textFor } from '@trilateral/contracts'
import { Button, EmptyState, PageHead, TextLink } from '@trilateral/ui'
import { FileField, Steps } from '@trilateral/ui/desk'
import { failureOf, QueryState, useTitle } from '@trilateral/work-program/screens'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { ImportView } from '../../../src/router.ts'
import { server } from '../../frame/server.ts'
import { explain } from '../../refusals/explain.ts'
import { useWords } from '../use-words.ts'
import { headOf, sha256Of } from './byte-source.ts'
import { chosenFiles } from './chosen-files.ts'
import { Counts } from './counts.tsx'
import { KINDS, LARGEST_FILE } from './import-screen.tsx'
import { RefusedRows } from './refused-rows.tsx'
import { useSending } from './use-sending.ts'

const route = getRouteApi('/trade/import/$id')
const ASKED_EVERY_MS = 2000

/** One import: how far it is, what it refused, and the way on from wherever it stands. */
export function ProgressScreen() {
  const { t } = useWords()
  const { id } = route.useParams()
  const asked = useQuery(server.trade.import.queryOptions({ id }, { refetchInterval: ASKED_EVERY_MS }))
  return (
    <QueryState
      title={t('import.title')}
      query={asked}
      back={{ label: t('import.title'), href: '/trade/import' }}
    >
      {(answer) =>
        answer.import === null ? (
          <EmptyState title={t('progress.cancelled')} />
        ) : (
          <Progress key={id} at={answer.import} refused={answer.refused} />
        )
      }
    </QueryState>
  )
}

interface Props {
  readonly at: ImportView
  readonly refused: Parameters<typeof RefusedRows>[0]['rows']
}

function Progress({ at, refused }: Props) {
  const { language, t } = useWords()
  const [file, setFile] = useState(() => chosenFiles.get(at.id))
  const { sending, again } = useSending(at.id, at.state === 'receiving' ? file : undefined)
  const keeping = useKeeping(at)
  const title = t('progress.title', { title: textFor(at.title, language).text })
  useTitle(title)
  const step = at.state === 'kept' ? 'kept' : 'read'
  const why = sending.failure ?? keeping.failure
  return (
    <>
      <PageHead eyebrow={t('title')} title={title} />
      <Steps
        current={step}
        steps={(['choose', 'about', 'read', 'kept'] as const).map((key) => ({
          key,
          label: t(`step.${key}`),
        }))}
      />
      <section className="panel trade-progress" aria-live="polite">
        <h2>{headingOf(at, sending.isSending, t)}</h2>
        {at.state === 'receiving' && file ? (
          <progress aria-label={t('progress.bar')} max={1} value={sending.part} />
        ) : null}
        {at.state === 'received' || at.state === 'counted' ? (
          <progress aria-label={t('progress.bar')} />
        ) : null}
        {sending.isBroken ? <output>{t('progress.broken')}</output> : null}
        {why ? (
          <p className="refusal" role="alert">
            {why === 'line' ? t('progress.given-up') : explain(language, why)}{' '}
            <Button onPress={sending.failure ? again : keeping.again}>{t('progress.resume')}</Button>
          </p>
        ) : null}
        <Counts at={at} sending={sending} />
        {at.state === 'receiving' && !file ? <ChooseAgain at={at} onFile={setFile} /> : null}
        {at.state === 'kept' ? (
          <TextLink href="/trade" look="primary">
            {t('progress.see')}
          </TextLink>
        ) : null}
        {at.state === 'receiving' || at.state === 'stopped' || at.state === 'received' ? (
          <Cancel at={at} />
        ) : null}
      </section>
      <RefusedRows id={at.id} rows={refused} all={at.reading.refused} />
    </>
  )
}

function headingOf({ state }: ImportView, isSending: boolean, t: ReturnType<typeof useWords>['t']): string {
  switch (state) {
    case 'receiving':
      return t(isSending ? 'progress.receiving' : 'progress.waiting')
    case 'stopped':
      return t('progress.stopped')
    case 'kept':
      return t('progress.kept')
    case 'cancelled':
      return t('progress.cancelled')
    default:
      return t('progress.received')
  }
}

/** Keeps the data set as soon as its file is read; asking twice does it once. */
function useKeeping({ id, state }: ImportView) {
  const queries = useQueryClient()
  const { mutate, error, reset } = useMutation(
    server.trade.keep.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: server.trade.pathKey() }),
    }),
  )
  const isDue = state === 'received' || state === 'counted'
  useEffect(() => {
    if (isDue) mutate({ id })
  }, [id, isDue, mutate])
  const again = () => {
    reset()
    mutate({ id })
  }
  const [refusal] = error ? failureOf(error).refusals : []
  return { failure: error ? (refusal ?? ('line' as const)) : null, again }
}

function ChooseAgain({ at, onFile }: { at: ImportView; onFile: (file: File) => void }) {
  const { t, words } = useWords()
  const [error, setError] = useState<string>()
  async function take(file: File) {
    const { head } = await headOf(file)
    if ((await sha256Of(head)) !== at.file.headSha256)
      return setError(t('progress.other-file', { name: at.file.name }))
    chosenFiles.set(at.id, file)
    return onFile(file)
  }
  return (
    <FileField
      id="file"
      label={at.file.name}
      description={t('progress.waiting-help', { read: words.bytes(at.bytesRead) })}
      error={error}
      kinds={KINDS}
      limit={LARGEST_FILE}
      value={null}
      onChange={(file) => (file ? void take(file) : undefined)}
    />
  )
}

function Cancel({ at }: { at: ImportView }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const navigate = route.useNavigate()
  const cancel = useMutation(server.trade.cancel.mutationOptions())
  return (
    <div className="form-end">
      <Button
        isPending={cancel.isPending}
        onPress={() => {
          chosenFiles.delete(at.id)
          void cancel
            .mutateAsync({ id: at.id })
            .then(() => queries.invalidateQueries({ queryKey: server.trade.pathKey() }))
            .then(() => navigate({ to: '/trade/import' }))
        }}
      >
        {t('progress.cancel')}
      </Button>
      <span className="quiet">{t('progress.cancel-sure')}</span>
    </div>
  )
}
