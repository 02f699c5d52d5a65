import { Disclosure, RecordText, Table, Tile, useLanguage, useMessages, type Column } from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { PositionPage } from '../../src/router.ts'
import { server, type Outputs } from '../frame/server.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { signed, thousandths } from './figures.ts'
import { Read } from './formula.tsx'
import { materialName, MATERIALS, stageName } from './names.ts'

type Agreement = Outputs['supply']['agreement']
type Case = Agreement['cases'][number]
type Outside = Agreement['outside'][number]

/** As near as a value with one decimal can be met. */
const MET = 0.05

/** The study names its materials in English; ours have the same names there. */
const codeOf = (name: string) => MATERIALS.find(([, { names }]) => names.en === name)?.[0]

/** Where a study prints a value: how far the computed one is from it, why, and how well the formula does altogether. */
export function AgreementPanel({ page: { position, summary } }: { page: PositionPage }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const { published, risk } = summary
  const agreement = useQuery({ ...server.supply.agreement.queryOptions(), enabled: published !== null })
  if (!published || !risk.known || risk.value === null) return null
  const isThis = ({ material, stage, published: printed }: Case) =>
    position.holder === 'EU' &&
    codeOf(material) === position.material &&
    stage === position.stage &&
    printed === published.value
  return (
    <Tile
      heading={t('agreement.title')}
      finding={t('agreement.finding', {
        published: thousandths(published.value, language),
        computed: thousandths(risk.value, language),
        difference: signed(risk.value - published.value, language),
      })}
      provenance={<Read source={published.source} />}
    >
      {agreement.data ? (
        <Why
          agreement={agreement.data}
          compared={agreement.data.cases.find(isThis)}
          outside={agreement.data.outside.find(isThis)}
          difference={Math.abs(risk.value - published.value)}
        />
      ) : null}
      {position.remark ? (
        <p>
          <RecordText text={position.remark} />
        </p>
      ) : null}
    </Tile>
  )
}

interface WhyProps {
  readonly agreement: Agreement
  readonly compared: Case | undefined
  readonly outside: Outside | undefined
  readonly difference: number
}

function Why({ agreement: { cases, within005, within010, outside: all }, ...here }: WhyProps) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  return (
    <>
      {here.outside ? (
        <p>{here.outside.reason[language]}</p>
      ) : here.compared && here.difference <= MET ? (
        <p>{t('agreement.met')}</p>
      ) : here.compared ? null : (
        <p>{t('agreement.not-compared', { cases: cases.length })}</p>
      )}
      <p>{t('agreement.all', { cases: cases.length, within005, within010 })}</p>
      <Disclosure summary={t('agreement.outside', { count: all.length })}>
        <OutsideTable outside={all} />
      </Disclosure>
    </>
  )
}

function OutsideTable({ outside }: { outside: readonly Outside[] }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const columns: readonly Column<Outside>[] = [
    {
      key: 'position',
      header: t('column.position'),
      isRowHeader: true,
      cell: ({ material, stage }) => {
        const code = codeOf(material)
        return (
          <>
            {code === undefined ? <span lang="en">{material}</span> : materialName(code, language)}
            {', '}
            {stageName(stage, language)}
          </>
        )
      },
    },
    {
      key: 'published',
      header: t('figures.published'),
      align: 'end',
      cell: ({ published }) => thousandths(published, language),
    },
    {
      key: 'recomputed',
      header: t('figures.risk'),
      align: 'end',
      cell: ({ recomputed }) => thousandths(recomputed, language),
    },
    {
      key: 'difference',
      header: t('column.difference'),
      align: 'end',
      cell: ({ difference }) => signed(difference, language),
    },
    { key: 'why', header: t('agreement.why'), cell: ({ reason }) => reason[language] },
  ]
  return (
    <Table
      caption={t('agreement.caption')}
      columns={columns}
      rows={outside}
      rowKey={({ material, stage }) => `${material} ${stage}`}
    />
  )
}
