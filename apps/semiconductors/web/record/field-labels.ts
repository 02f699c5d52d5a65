import { PARTIES, type Party } from '@trilateral/contracts'
import { partyName, useLanguage, useMessages } from '@trilateral/ui'
import { inputTexts } from '../messages/input-texts.ts'
import type { InputTyping } from './input-typing.ts'

const sourced = (path: string, label: string) => ({
  [`${path}.name`]: label,
  [`${path}.url`]: label,
  [`${path}.accessedOn`]: label,
})

/** The ids of the form's fields, which are the paths that refusals name, and what each is called in a summary far from it. */
export function useFieldLabels({ providers, rawMaterials }: InputTyping): Readonly<Record<string, string>> {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const within = (party: Party, label: string) =>
    t('form.field-of', { group: partyName(party, language), label })
  const ofPartner = (party: Party) => ({
    [`positions.${party}.share`]: within(party, t('form.partner-share')),
    [`positions.${party}.year`]: within(party, t('form.year')),
    ...sourced(`positions.${party}.source`, within(party, t('form.partner-source'))),
    [`cover.${party}.weeks`]: within(party, t('form.cover-weeks')),
    [`cover.${party}.on`]: within(party, t('form.cover-on')),
    ...sourced(`cover.${party}.source`, within(party, t('form.cover-source'))),
  })
  return {
    title: t('form.name'),
    kind: t('form.kind'),
    stage: t('form.stage'),
    usedAt: t('form.used-at'),
    madeFrom: t('form.made-from'),
    tariffLine: t('form.tariff-line'),
    'providers.shares': t('form.providers'),
    ...Object.fromEntries(
      providers.shares.flatMap((_share, index) => [
        [`providers.shares.${index}.country`, t('form.country')],
        [`providers.shares.${index}.share`, t('form.share')],
      ]),
    ),
    'providers.year': t('form.year'),
    ...sourced('providers.source', t('form.providers-source')),
    'firms.count': t('form.firms-count'),
    'firms.year': t('form.year'),
    ...sourced('firms.source', t('form.firms-source')),
    'substitutes.level': t('form.substitutes-level'),
    ...sourced('substitutes.source', t('form.substitutes-source')),
    ...Object.assign(
      {},
      ...rawMaterials.map((_raw, index) => ({
        [`rawMaterials.${index}.material`]: t('form.raw-material'),
        [`rawMaterials.${index}.dependence`]: t('form.dependence'),
        ...sourced(`rawMaterials.${index}.source`, t('form.raw')),
      })),
    ),
    ...Object.assign({}, ...PARTIES.map(ofPartner)),
    commitments: t('ties.heading'),
    programs: t('form.programs'),
    remark: t('form.remark'),
    audience: t('form.audience'),
    tlp: t('form.tlp'),
  }
}
