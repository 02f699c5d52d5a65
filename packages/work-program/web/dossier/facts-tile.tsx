import type { Owners, Program } from '@trilateral/contracts/work-program'
import {
  formatDate,
  ministryName,
  PARTY_ORDER,
  Provenance,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { commitmentByCode } from '../../src/statement/commitments/commitments.ts'
import { VERB_CLASS_NAMES } from '../../src/statement/verb-class.ts'
import { words } from '../frame/words.ts'
import { dossierTexts } from './dossier-texts.ts'

/** Owners, dates, commitments and what it waits for. */
export function FactsTile({ program }: { program: Program }) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const w = useMessages(words)
  const day = (value: string | null) => (value === null ? w('unknown') : formatDate(language, value))
  return (
    <section className="panel tile" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('facts')}</h2>
      <dl className="dossier-facts">
        <div>
          <dt>{t('owners')}</dt>
          <dd>
            <OwnersList owners={program.owners} />
          </dd>
        </div>
        <div>
          <dt>{t('commitments')}</dt>
          <dd>
            <ul className="plain">
              {program.commitments.map((code) => {
                const commitment = commitmentByCode(code)
                return (
                  <li key={code}>
                    {commitment === undefined
                      ? code
                      : `${commitment.summary[language]} (${VERB_CLASS_NAMES[commitment.verbClass][language]})`}
                  </li>
                )
              })}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('runs')}</dt>
          <dd>{t('runs.value', { from: day(program.startsOn), to: day(program.endsOn) })}</dd>
          <dt>{t('status')}</dt>
          <dd>{t(`status.${program.status}`)}</dd>
          <dt>{t('depends-on')}</dt>
          <dd>
            {program.dependsOn.length === 0 ? (
              t('depends-on.none')
            ) : (
              <ul className="plain">
                {program.dependsOn.map(({ program: other, milestone, why }) => (
                  <li key={`${other} ${milestone ?? ''}`}>
                    <TextLink href={`/programs/${other}`}>
                      <RecordText text={why} isQuiet />
                    </TextLink>
                    {milestone === null ? null : ` (${t('depends-on.milestone')})`}
                  </li>
                ))}
              </ul>
            )}
          </dd>
          <dt>{t('source')}</dt>
          <dd>{program.source ? <Provenance source={program.source} /> : t('source.none')}</dd>
        </div>
      </dl>
    </section>
  )
}

export function OwnersList({ owners }: { owners: Owners }) {
  const { language } = useLanguage()
  const w = useMessages(words)
  return (
    <ul className="plain owners">
      {PARTY_ORDER[language].map((party) => {
        const owner = owners[party]
        return (
          <li key={party}>
            <span className="soft">{ministryName(party, language)}</span>{' '}
            {owner === null ? (
              w('owner.none')
            ) : (
              <>
                <RecordText text={owner.office} isQuiet />
                {owner.person === null ? null : `, ${owner.person}`}
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
