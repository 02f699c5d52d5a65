import { EmptyState, ExerciseBanner, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { NoticePage } from '../../src/questions/notices.ts'
import { ChangedMeanwhile } from '../form/changed-meanwhile.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useRecording } from '../form/use-recording.ts'
import { Asked } from '../frame/asked.tsx'
import { useDesk, useIsOfficial, useServer, useTitle, useToday } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { words } from '../frame/words.ts'
import type { GoodOption, GoodsOfArea } from './goods.ts'
import { NoticeFields, useNoticeLabels } from './notice-fields.tsx'
import { noticeTexts } from './notice-texts.ts'
import { missingInNotice, noticeFrom, noticeTypingSchema, typingOf } from './notice-typing.ts'

interface Props {
  readonly id: string
  readonly Goods: GoodsOfArea
}

/** More is known, or was said wrongly. */
export function AmendNoticeScreen({ id, Goods }: Props) {
  const t = useMessages(noticeTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  const page = useQuery(useServer().notice.get.queryOptions({ id }, { refetchInterval: false }))
  useTitle(t('amend'))
  return (
    <Asked title={t('amend')} query={page} back={{ label: t('back'), href: '/notices' }}>
      {(data) => (
        <>
          {data.state.exercise ? <ExerciseBanner /> : null}
          <PageHead title={t('amend')} lead={t('amend.lead')} />
          {isOfficial && data.ours ? (
            <Goods>
              {(goods) => <AmendNoticeForm page={data} goods={goods} onReload={() => page.refetch()} />}
            </Goods>
          ) : (
            <EmptyState title={w('only-officials')} action={{ label: t('back'), href: '/notices' }} />
          )}
        </>
      )}
    </Asked>
  )
}

interface FormProps {
  readonly page: NoticePage
  readonly goods: readonly GoodOption[]
  readonly onReload: () => Promise<unknown>
}

function AmendNoticeForm({ page, goods, onReload }: FormProps) {
  const { id, version, state } = page
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const today = useToday()
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `amend-notice:${id}:${party}`,
    noticeTypingSchema,
    () => typingOf(state, language, today),
  )
  const amend = useMutation(server.notice.amend.mutationOptions())
  const recording = useRecording((requestId) => {
    const notice = noticeFrom(draft, state, goods)
    if (notice === null) throw new Error('a notice was sent before it was complete')
    const { exercise: _exercise, basis: _basis, ...wording } = notice
    return amend.mutateAsync({ requestId, id, expectedVersion: version, ...wording })
  }, useNoticeLabels(draft))
  const back = `/notices/${id}`

  async function submit() {
    if (!(await recording.submit(missingInNotice(draft)))) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go(back)
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('amend.send')}
      back={back}
      onDiscard={reset}
      keptAt={keptAt}
      conflict={recording.isAbout('changed-meanwhile') ? <ChangedMeanwhile onReload={onReload} /> : null}
    >
      <NoticeFields typed={draft} set={set} errorAt={recording.errorAt} goods={goods} notice={state} />
    </FormShell>
  )
}
