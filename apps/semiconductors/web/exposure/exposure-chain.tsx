import { RESTRICTION_NAMES } from '@trilateral/contracts/critical-minerals'
import type { Exposure } from '@trilateral/contracts/semiconductors'
import { OutsideLink, partyName, Provenance, RecordText, targetOf, TextLink, Tile } from '@trilateral/ui'
import { writeNumber } from '@trilateral/ui/charts'
import { commitmentByCode, STATEMENT } from '@trilateral/work-program/statement'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { server } from '../frame/server.ts'
import { ClauseStateOf } from './clause-state.tsx'
import { useExposureWords } from './use-exposure-words.ts'

/** From the measure to what ministers undertook, each link with where it is known from. */
export function ExposureChain({ exposure }: { exposure: Exposure }) {
  const words = useExposureWords()
  const { language, t } = words
  const portal = useQuery(
    server.reference.portal.queryOptions(undefined, { staleTime: Infinity, refetchInterval: false }),
  )
  const { measure, clause, materials, input, commitments } = exposure
  const name = t('clause', { measure: words.measure(exposure), clause: words.clause(exposure) })
  const url = portal.data?.url
  return (
    <Tile heading={t('chain.title')} finding={t('chain.finding')}>
      <ol className="exposure-chain">
        <Step name={t('step.measure')} source={<Provenance source={clause.source} />}>
          <p>
            {url ? <OutsideLink href={`${url}/measures/${measure.id}`}>{name}</OutsideLink> : name}
            {' · '}
            {RESTRICTION_NAMES[clause.restriction][language]} <span aria-hidden="true">→</span>{' '}
            {targetOf(clause, language)}
          </p>
          <p>
            <RecordText text={clause.summary} />
          </p>
          <ClauseStateOf exposure={exposure} />
          {clause.instrument === null ? null : (
            <p className="quiet">{t('clause.by', { instrument: clause.instrument })}</p>
          )}
        </Step>
        {materials.map((material) => (
          <Step
            key={material.needed}
            name={t('step.material')}
            source={<Provenance source={material.source} />}
          >
            <p>
              <strong>{words.needed(material)}</strong>
            </p>
            {words.named(material) === words.needed(material) ? null : (
              <p className="quiet">
                {t('material.named', { named: words.named(material), needed: words.needed(material) })}
              </p>
            )}
            <p>
              {material.dependence === null
                ? t('material.dependence-unknown')
                : t('material.dependence', {
                    percent: writeNumber(language, material.dependence * 100, 1) ?? '',
                  })}
            </p>
          </Step>
        ))}
        <Step
          name={t('step.input')}
          source={<TextLink href={`/inputs/${input.id}`}>{t('input.register')}</TextLink>}
        >
          <p>
            <strong>
              <RecordText text={input.title} />
            </strong>
          </p>
        </Step>
        <Step name={t('step.stages')} source={<span className="quiet">{t('input.register')}</span>}>
          <p>{t('stage.made', { stage: words.stage(input.stage) })}</p>
          <p>
            {input.usedAt.length === 0
              ? t('stage.used-unknown')
              : t('stage.used', { stages: words.joined(input.usedAt.map(words.stage)) })}
          </p>
        </Step>
        <Step name={t('step.partners')} source={<span className="quiet">{targetOf(clause, language)}</span>}>
          <ul className="exposure-partners">
            {exposure.partners.map(({ party, severity }) => (
              <li key={party}>
                {partyName(party, language)}: {words.severity(severity)}
              </li>
            ))}
          </ul>
        </Step>
        <Step name={t('step.commitments')} source={<span className="quiet">{STATEMENT.source.name}</span>}>
          {commitments.length === 0 ? (
            <p>{t('commitments.none')}</p>
          ) : (
            <ul className="exposure-partners">
              {commitments.map((code) => (
                <li key={code}>
                  {commitmentByCode(code)?.summary[language] ?? code} <span className="quiet">{code}</span>
                </li>
              ))}
            </ul>
          )}
        </Step>
      </ol>
    </Tile>
  )
}

function Step({ name, source, children }: { name: string; source: ReactNode; children: ReactNode }) {
  return (
    <li>
      <h3 className="exposure-step">{name}</h3>
      {children}
      <div className="exposure-source">{source}</div>
    </li>
  )
}
