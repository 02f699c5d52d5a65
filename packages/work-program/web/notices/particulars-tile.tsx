import type { MultilingualText, Source } from '@trilateral/contracts'
import {
  IMPACTS_ON,
  PARTICULARS,
  type Particular,
  type Particulars,
} from '@trilateral/contracts/work-program'
import { formatDate, RecordText, SourceName, Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { ReactNode } from 'react'
import { IMPACT_ON_NAMES, NOTICE_SECTOR_NAMES, PARTICULAR_NAMES } from '../../src/rules/notices/names.ts'
import { noticeTexts } from './notice-texts.ts'

interface Props {
  readonly particulars: Particulars
  readonly missing: readonly Particular[]
}

/** What Article 12 asks for, as a list to check: what is known, by what source, and what is not known yet. */
export function ParticularsTile({ particulars, missing }: Props) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  return (
    <Tile heading={t('particulars')} finding={t('particulars.finding', { missing: missing.length })}>
      <ol className="notice-checklist">
        {PARTICULARS.map((which) => {
          const isMissing = missing.includes(which)
          return (
            <li key={which} data-missing={isMissing ? '' : undefined}>
              <h3>{PARTICULAR_NAMES[which][language]}</h3>
              <strong className="notice-known">
                <span aria-hidden="true">{isMissing ? '○' : '●'}</span>{' '}
                {t(isMissing ? 'particulars.unknown' : 'particulars.known')}
              </strong>
              <div>{isMissing ? null : <Said which={which} particulars={particulars} />}</div>
            </li>
          )
        })}
      </ol>
    </Tile>
  )
}

function Said({ which, particulars }: { which: Particular; particulars: Particulars }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const { impact, sectors } = particulars
  if (which === 'impact')
    return impact === null ? null : (
      <Sourced source={impact.source}>
        <dl className="notice-pairs">
          {IMPACTS_ON.map((whom) => (
            <div key={whom}>
              <dt>{IMPACT_ON_NAMES[whom][language]}</dt>
              <dd>
                <TextOrNothing text={impact[whom]} />
              </dd>
            </div>
          ))}
        </dl>
      </Sourced>
    )
  if (which === 'sectors')
    return sectors === null ? null : (
      <Sourced source={sectors.source}>
        <ul className="plain">
          {sectors.listed.map((sector) => (
            <li key={sector}>{NOTICE_SECTOR_NAMES[sector][language]}</li>
          ))}
          {sectors.others === null ? null : (
            <li>
              {t('sectors.others')}: <RecordText text={sectors.others} isQuiet />
            </li>
          )}
        </ul>
      </Sourced>
    )
  const said = particulars[which]
  return said === null ? null : (
    <Sourced source={said.source}>
      <p>
        <RecordText text={said.text} />
      </p>
    </Sourced>
  )
}

function TextOrNothing({ text }: { text: MultilingualText | null }) {
  const t = useMessages(noticeTexts)
  return text === null ? (
    <span className="soft">{t('particulars.not-said')}</span>
  ) : (
    <RecordText text={text} />
  )
}

function Sourced({ source, children }: { source: Source; children: ReactNode }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  return (
    <>
      {children}
      <p className="soft">
        {t('particulars.source')}: <SourceName source={source} />, {formatDate(language, source.accessedOn)}
      </p>
    </>
  )
}
