import { countryName, useLanguage, useMessages } from '@trilateral/ui'
import type { MergeField } from '@trilateral/ui/desk'
import { countryCodeSchema } from '@trilateral/contracts/critical-minerals'
import { supplyTexts } from '../messages/supply-texts.ts'
import type { PositionTyping, SideTyping } from './position-typing.ts'

/** The fields of a position as the merge screen compares them. What a position is about is fixed, and cannot differ. */
export function usePositionMergeFields(): readonly MergeField<PositionTyping>[] {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const country = (code: string) =>
    countryCodeSchema.safeParse(code).success ? countryName(code, language) : code
  const side = ({ shares, source }: SideTyping) =>
    [...shares.map((share) => `${country(share.country)} ${share.percent}`), source.name]
      .filter((part) => part.trim() !== '')
      .join(' / ')
  return [
    { key: 'global', label: t('side.global'), say: ({ global }) => side(global) },
    { key: 'sourcing', label: t('side.sourcing'), say: ({ sourcing }) => side(sourcing) },
    {
      key: 'importReliance',
      label: t('missing.importReliance'),
      say: ({ importReliance }) => importReliance,
    },
    { key: 'recycling', label: t('missing.recycling'), say: ({ recycling }) => recycling },
    { key: 'substitution', label: t('missing.substitution'), say: ({ substitution }) => substitution },
    { key: 'parameters', label: t('form.parameters'), say: ({ parameters }) => parameters.name },
    {
      key: 'riskBasis',
      label: t('missing.riskBasis'),
      say: ({ riskBasis }) => (riskBasis === '' ? '' : t(`basis.${riskBasis}`)),
    },
    { key: 'governance', label: t('governance'), say: ({ governance }) => governance },
    { key: 'licence', label: t('form.licence'), say: ({ licence }) => licence },
    {
      key: 'illustrative',
      label: t('form.illustrative'),
      say: ({ illustrative }) => (illustrative ? '■' : '□'),
    },
  ]
}
