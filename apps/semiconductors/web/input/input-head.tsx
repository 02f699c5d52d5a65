import {
  Basis,
  countryName,
  Marking,
  PageHead,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { tenths } from '@trilateral/ui/charts'
import { isOfficial, SharingLink, usePerson } from '@trilateral/work-program/screens'
import type { InputPage } from '../../src/router.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { stageName, titleText } from '../names.ts'

/** What is found first about an input: its largest provider, or that nobody knows. */
export function InputHead({ page: { summary, input } }: { readonly page: InputPage }) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const person = usePerson()
  const { providers, tlp, audience, originator, ours } = summary
  const name = titleText(input.title, language)
  const top = providers?.concentration.top
  return (
    <PageHead
      eyebrow={t('input.eyebrow', { kind: t(`kind.${input.kind}`), stage: stageName(input.stage, language) })}
      title={
        providers && top
          ? t(top.isCertain ? 'input.finding' : 'input.finding-known', {
              name,
              country: countryName(top.country, language),
              share: tenths(top.share, language),
              of: t(`of.${providers.of}`),
            })
          : t('input.finding-unknown', { name })
      }
      lead={input.remark ? <RecordText text={input.remark} /> : undefined}
      actions={
        <>
          <TextLink href="/map" look="secondary">
            {t('input.to-map')}
          </TextLink>
          {ours && isOfficial(person) ? (
            <TextLink href={`/inputs/${input.id}/amend`} look="primary">
              {t('input.amend')}
            </TextLink>
          ) : null}
          {ours ? <SharingLink of={{ entity: 'chip-input', id: input.id }} look="secondary" /> : null}
        </>
      }
      meta={
        <>
          {input.illustrative ? <Basis value="illustrative" /> : null}
          <Marking tlp={tlp} audience={audience} originator={originator} />
          {input.tariffLine === null ? null : (
            <span>{t('input.tariff-line', { line: input.tariffLine })}</span>
          )}
        </>
      }
    />
  )
}
