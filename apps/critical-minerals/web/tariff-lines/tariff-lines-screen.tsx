import { MATERIALS } from '@trilateral/contracts/critical-minerals'
import { PageHead, Provenance, Table, useLanguage, useMessages, type Column } from '@trilateral/ui'
import { QueryState, useTitle } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { server, type Outputs } from '../frame/server.ts'
import { texts } from '../messages/texts.ts'
import { explain } from '../refusals/explain.ts'
import { LineCheck } from './line-check.tsx'

type Line = Outputs['tariffLines']['list']['lines'][number]

/** Which tariff line stands for which material, and which heading stands for none. */
export function TariffLinesScreen() {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const known = useQuery(server.tariffLines.list.queryOptions())
  useTitle(t('nav.tariff-lines'))
  const columns: readonly Column<Line>[] = [
    {
      key: 'code',
      header: t('field.tariff-line'),
      isRowHeader: true,
      cell: ({ schedule, code }) => <span className="figures">{`${schedule} ${code}`}</span>,
    },
    { key: 'schedule', header: t('field.schedule'), cell: ({ schedule }) => t(`schedule.${schedule}`) },
    { key: 'material', header: t('field.material'), cell: ({ material }) => MATERIALS[material][language] },
    { key: 'source', header: t('source.title'), cell: ({ source }) => <Provenance source={source} /> },
  ]
  return (
    <>
      <QueryState title={t('lines.title')} query={known}>
        {({ lines, sharedHeadings }) => (
          <>
            <PageHead title={t('lines.title')} lead={t('lines.lead')} />
            <LineCheck />
            {sharedHeadings.map(({ code, materials, source }) => (
              <section key={code} className="panel attention">
                <h2>{t('lines.shared', { heading: code })}</h2>
                <p>
                  {explain(language, {
                    code: 'heading-shared-by-materials',
                    facts: {
                      heading: code,
                      materials: materials.join(', '),
                      lines: lines.map((line) => `${line.schedule} ${line.code}`).join(', '),
                    },
                  })}
                </p>
                <Provenance source={source} />
              </section>
            ))}
            <Table
              caption={t('lines.caption', { count: lines.length })}
              columns={columns}
              rows={lines}
              rowKey={({ schedule, code }) => `${schedule} ${code}`}
            />
          </>
        )}
      </QueryState>
    </>
  )
}
