import { Marking, Provenance, RecordText } from '@trilateral/ui'
import type { VintageView } from '../../src/router.ts'
import { useWords } from './use-words.ts'

/** Whose figures these are, under which licence, and who may see them. */
export function SourceTile({ vintages }: { vintages: readonly VintageView[] }) {
  const { t } = useWords()
  const unique = [...new Map(vintages.map((vintage) => [vintage.dataSet, vintage])).values()]
  return (
    <section className="panel">
      <h2>{t('source.heading')}</h2>
      {unique.map((vintage) => (
        <div key={vintage.dataSet} className="trade-source">
          <p>
            <RecordText text={vintage.title} />
          </p>
          <Provenance source={vintage.source} />
          <p className="quiet">
            {[
              vintage.nomenclature,
              t(`basis.short-${vintage.basis}`),
              vintage.release === null ? null : t('source.release', { release: vintage.release }),
              vintage.licence === null ? null : t('source.licence', { licence: vintage.licence }),
            ]
              .filter((fact) => fact !== null)
              .join(' · ')}
          </p>
          {vintage.remark ? (
            <p>
              <RecordText text={vintage.remark} />
            </p>
          ) : null}
          <Marking tlp={vintage.tlp} audience={[...vintage.audience]} originator={vintage.originator} />
        </div>
      ))}
    </section>
  )
}
