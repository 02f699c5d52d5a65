import {
  Button,
  Dialog,
  ErrorSummary,
  formatDate,
  Marking,
  RecordText,
  Table,
  type Column,
} from '@trilateral/ui'
import { TextArea } from '@trilateral/ui/desk'
import { useRecording } from '@trilateral/work-program/screens'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { server, type Outputs } from '../../frame/server.ts'
import { useWords } from '../use-words.ts'

type DataSet = Outputs['trade']['dataSets'][number]

/** Data sets that the reader may see; their ministry can take its own back, with a reason. */
export function DataSets() {
  const { language, t, words } = useWords()
  const sets = useQuery(server.trade.dataSets.queryOptions())
  const [withdrawing, setWithdrawing] = useState<DataSet>()
  if (!sets.data) return null
  const columns: readonly Column<DataSet>[] = [
    {
      key: 'title',
      header: t('sets.column.title'),
      isRowHeader: true,
      cell: ({ title }) => <RecordText text={title} isQuiet />,
    },
    {
      key: 'years',
      header: t('sets.column.years'),
      cell: ({ years }) => (years.from === years.to ? String(years.from) : `${years.from}–${years.to}`),
    },
    { key: 'rows', header: t('sets.column.rows'), align: 'end', cell: ({ rows }) => words.number(rows.kept) },
    {
      key: 'marking',
      header: t('sets.column.marking'),
      cell: ({ tlp, audience, originator }) => (
        <Marking tlp={tlp} audience={audience} originator={originator} />
      ),
    },
    {
      key: 'state',
      header: t('sets.column.state'),
      cell: (set) =>
        set.withdrawn ? (
          t('sets.withdrawn', { day: formatDate(language, set.withdrawn.on), reason: set.withdrawn.reason })
        ) : (
          <>
            {t('sets.standing')}{' '}
            {set.ours ? (
              <Button look="quiet" onPress={() => setWithdrawing(set)}>
                {t('sets.withdraw')}
              </Button>
            ) : null}
          </>
        ),
    },
  ]
  return (
    <section>
      <h2>{t('sets.heading')}</h2>
      {sets.data.length === 0 ? (
        <p className="quiet">{t('sets.none')}</p>
      ) : (
        <Table
          caption={t('sets.caption', { count: sets.data.length })}
          columns={columns}
          rows={sets.data}
          rowKey={({ id }) => id}
        />
      )}
      <Dialog
        title={t('withdraw.title')}
        isOpen={withdrawing !== undefined}
        onClose={() => setWithdrawing(undefined)}
      >
        {withdrawing ? <WithdrawForm set={withdrawing} onDone={() => setWithdrawing(undefined)} /> : null}
      </Dialog>
    </section>
  )
}

function WithdrawForm({ set, onDone }: { set: DataSet; onDone: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const withdraw = useMutation(server.trade.withdraw.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      withdraw.mutateAsync({ id: set.id, requestId, expectedVersion: set.version, reason: reason.trim() }),
    { reason: t('withdraw.reason') },
  )
  async function submit() {
    const missing = reason.trim() === '' ? [{ code: 'value-missing', field: 'reason' }] : []
    if (!(await recording.submit(missing))) return
    await queries.invalidateQueries({ queryKey: server.trade.pathKey() })
    onDone()
  }
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ErrorSummary {...recording.summary} />
      <p>
        <RecordText text={set.title} />
      </p>
      <p>{t('withdraw.lead')}</p>
      <TextArea
        id="reason"
        label={t('withdraw.reason')}
        isRequired
        value={reason}
        limit={400}
        error={recording.errorAt('reason')}
        onChange={setReason}
      />
      <div className="form-end">
        <Button type="submit" look="primary" isPending={recording.isSending}>
          {t('withdraw.submit')}
        </Button>
      </div>
    </form>
  )
}
