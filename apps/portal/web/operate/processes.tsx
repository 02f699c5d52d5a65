import { useQuery } from '@tanstack/react-query'
import { Loading, Table, Tile, useMessages } from '@trilateral/ui'
import { operateTexts } from '../texts/operate.ts'
import { readProcesses } from './read-processes.ts'

const AGAIN_MS = 5000

/** Every process that the portal's server was told of, and what it says of itself. */
export function Processes() {
  const t = useMessages(operateTexts)
  const asked = useQuery({
    queryKey: ['processes'],
    queryFn: () => readProcesses(),
    refetchInterval: AGAIN_MS,
  })
  return (
    <Tile heading={t('processes')}>
      {asked.data === undefined ? (
        asked.isError ? (
          <p role="alert">{t('processes-unknown')}</p>
        ) : (
          <Loading />
        )
      ) : asked.data.length === 0 ? (
        <p>{t('processes-alone')}</p>
      ) : (
        <Table
          caption={t('processes-caption')}
          isCaptionHidden
          rows={asked.data}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', header: t('process.name'), isRowHeader: true, cell: ({ name }) => name },
            {
              key: 'state',
              header: t('process.state'),
              cell: ({ isOk }) => (
                <span className="operate-state" data-state={isOk ? 'shown' : 'stopped'}>
                  {t(isOk ? 'process.ok' : 'process.not-ok')}
                </span>
              ),
            },
            { key: 'detail', header: t('process.detail'), cell: ({ detail }) => detail ?? '–' },
          ]}
        />
      )}
    </Tile>
  )
}
