import { EmptyState, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FormShell } from '../form/form-shell.tsx'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useIsOfficial, useServer, useTitle, useToday } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { words } from '../frame/words.ts'
import type { GoodOption, GoodsOfArea } from './goods.ts'
import { NoticeFields, useNoticeLabels } from './notice-fields.tsx'
import { noticeTexts } from './notice-texts.ts'
import { missingInNotice, noticeFrom, noticeTypingSchema, typingOf } from './notice-typing.ts'

/** What a mission or an office has seen: kept as a draft that its own ministry alone sees. */
export function NewNoticeScreen({ Goods }: { Goods: GoodsOfArea }) {
  const t = useMessages(noticeTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  useTitle(t('new'))
  return (
    <>
      <PageHead title={t('new')} lead={t('new.lead')} />
      {isOfficial ? (
        <Goods>{(goods) => <NewNoticeForm goods={goods} />}</Goods>
      ) : (
        <EmptyState title={w('only-officials')} action={{ label: t('back'), href: '/notices' }} />
      )}
    </>
  )
}

function NewNoticeForm({ goods }: { goods: readonly GoodOption[] }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const today = useToday()
  const { draft, set, forget, reset, keptAt } = useKeptDraft(`new-notice:${party}`, noticeTypingSchema, () =>
    typingOf(null, language, today),
  )
  const record = useMutation(server.notice.draft.mutationOptions())
  const recording = useRecording((requestId) => {
    const notice = noticeFrom(draft, null, goods)
    if (notice === null) throw new Error('a notice was sent before it was complete')
    return record.mutateAsync({ requestId, ...notice })
  }, useNoticeLabels(draft))

  async function submit() {
    const receipt = await recording.submit(missingInNotice(draft))
    if (!receipt) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go(`/notices/${receipt.id}`)
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('new.send')}
      back="/notices"
      onDiscard={reset}
      keptAt={keptAt}
    >
      <NoticeFields typed={draft} set={set} errorAt={recording.errorAt} goods={goods} notice={null} />
    </FormShell>
  )
}
