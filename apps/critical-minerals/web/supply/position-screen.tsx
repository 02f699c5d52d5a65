import {
  Basis,
  countryName,
  KeyFigure,
  KeyFigures,
  Marking,
  PageHead,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import {
  isOfficial,
  QueryState,
  RecordHistory,
  SharingLink,
  usePerson,
  useTitle,
} from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { PositionPage } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { AgreementPanel } from './agreement-panel.tsx'
import { ComparePanel } from './compare-panel.tsx'
import { tenths, thousandths, whole } from './figures.ts'
import { Formula } from './formula.tsx'
import { holderName, materialName, stageName, yearsText } from './names.ts'
import { SideShares } from './side-shares.tsx'
import { WhatIfPanel } from './what-if-panel.tsx'

const route = getRouteApi('/supply/$id')

/** One position: who supplies, how concentrated, what risk follows and from which inputs, what if one were another. */
export function PositionScreen() {
  const { id } = route.useParams()
  const t = useMessages(supplyTexts)
  const page = useQuery(server.supply.get.queryOptions({ id }))
  useTitle(t('position.title'))
  return (
    <QueryState title={t('position.title')} query={page}>
      {(data) => (
        <>
          <PositionHead page={data} />
          <PositionFigures page={data} />
          <AgreementPanel page={data} />
          <Formula page={data} />
          <SideShares page={data} side="global" />
          <SideShares page={data} side="sourcing" />
          <WhatIfPanel key={`${data.position.id} ${data.summary.version}`} page={data} />
          <ComparePanel page={data} />
          <RecordHistory versions={data.versions} />
        </>
      )}
    </QueryState>
  )
}

function PositionHead({ page: { summary, position, ours } }: { page: PositionPage }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const person = usePerson()
  const { tlp, audience, originator } = summary
  const side = summary.global ?? summary.sourcing
  const name = t('position.name', {
    material: materialName(position.material, language),
    stage: stageName(position.stage, language),
  })
  return (
    <PageHead
      eyebrow={t('position.eyebrow', {
        name,
        holder: holderName(position.holder, language),
        years: yearsText(position, language),
      })}
      title={
        side?.top
          ? t(summary.global ? 'position.finding' : 'position.finding-own', {
              name,
              country: countryName(side.top.country, language),
              share: tenths(side.top.share, language),
              holder: holderName(position.holder, language),
            })
          : name
      }
      lead={position.remark ? <RecordText text={position.remark} /> : undefined}
      actions={
        <>
          <TextLink
            href={`/supply/partners?material=${position.material}&stage=${position.stage}`}
            look="secondary"
          >
            {t('partners.title')}
          </TextLink>
          {ours && isOfficial(person) ? (
            <TextLink href={`/supply/${position.id}/amend`} look="primary">
              {t('amend.title')}
            </TextLink>
          ) : null}
          {ours ? <SharingLink of={{ entity: 'supply-position', id: position.id }} look="secondary" /> : null}
        </>
      }
      meta={
        <>
          {position.illustrative ? <Basis value="illustrative" /> : null}
          <Marking tlp={tlp} audience={audience} originator={originator} />
          {position.tariffLine ? <span>{t('tariff-line', { line: position.tariffLine })}</span> : null}
          {position.licence ? <span>{t('licence', { licence: position.licence })}</span> : null}
        </>
      }
    />
  )
}

function PositionFigures({ page: { summary } }: { page: PositionPage }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const { global, sourcing, risk, published } = summary
  const hhi = (side: typeof global) => (side?.hhi == null ? null : whole(side.hhi, language))
  const meaning = (side: typeof global) =>
    side
      ? t('figures.coverage', { coverage: tenths(side.coverage, language), suppliers: side.suppliers })
      : null
  return (
    <KeyFigures>
      <KeyFigure label={t('figures.global')} value={hhi(global)} meaning={meaning(global)} />
      <KeyFigure label={t('figures.sourcing')} value={hhi(sourcing)} meaning={meaning(sourcing)} />
      <KeyFigure
        label={t('figures.risk')}
        value={risk.known && risk.value !== null ? thousandths(risk.value, language) : null}
        meaning={
          risk.known
            ? t('figures.basis', { basis: t(`basis.${risk.basis}`) })
            : t('risk.not-computed', { missing: risk.missing.map((each) => t(`missing.${each}`)).join(', ') })
        }
      />
      <KeyFigure
        label={t('figures.published')}
        value={published ? thousandths(published.value, language) : null}
        meaning={published ? published.source.name : t('figures.not-published')}
      />
    </KeyFigures>
  )
}
