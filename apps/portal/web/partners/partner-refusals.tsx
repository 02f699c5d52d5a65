import { formatInstant, Tile, useLanguage, useMessages, useZone } from '@trilateral/ui'
import type { PartnerDetail, PartnerRefusalLine } from '../answers.ts'
import { partnersTexts } from '../texts/partners.ts'

/** What was refused of a system, in plain words and with its place, so that its engineers find the message. */
export function PartnerRefusals({ partner: { refusalLines, ways } }: { partner: PartnerDetail }) {
  const t = useMessages(partnersTexts)
  return (
    <Tile
      heading={t('refusals')}
      finding={
        refusalLines.length === 0 ? t('refusals.none') : t('refusals.lead', { topic: ways.topics.rejected })
      }
    >
      {refusalLines.length === 0 ? null : (
        <ul className="partner-refusals">
          {refusalLines.map((line) => (
            <Refusal key={line.id} line={line} topic={ways.topics.in} />
          ))}
        </ul>
      )}
    </Tile>
  )
}

function Refusal({ line, topic }: { line: PartnerRefusalLine; topic: string }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(partnersTexts)
  const { id, at, eventId, offset, sentence, isQuarantined, type } = line
  return (
    <li>
      <p className="partner-refusal-words">{sentence[language]}</p>
      {isQuarantined ? (
        <p>
          <strong>{t('refusal.quarantined')}</strong>
        </p>
      ) : null}
      <p className="quiet partner-refusal-place">
        {eventId === null ? t('refusal.no-id') : t('refusal.id', { id: eventId })}
        {type === null ? null : ` · ${type}`} ·{' '}
        {offset === null ? t('refusal.http') : t('refusal.offset', { offset, topic })} ·{' '}
        {formatInstant(language, at, zone)} · {t('refusal.number', { id })}
      </p>
    </li>
  )
}
