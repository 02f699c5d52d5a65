import { countryName, useLanguage, useMessages } from '@trilateral/ui'
import type { MergeField } from '@trilateral/ui/desk'
import { projectTexts } from '../messages/project-texts.ts'
import { materialName } from '../supply/names.ts'
import type { ProjectTyping } from './project-typing.ts'

const listed = (parts: readonly string[]) => parts.filter((part) => part.trim() !== '').join(' / ')

/** The fields of a project as the merge screen compares them. */
export function useProjectMergeFields(): readonly MergeField<ProjectTyping>[] {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  return [
    { key: 'name', label: t('project.name'), say: ({ name }) => listed(Object.values(name)) },
    { key: 'kind', label: t('kind'), say: ({ kind }) => (kind === '' ? '' : t(`kind.${kind}`)) },
    { key: 'country', label: t('country'), say: ({ country }) => countryName(country, language) },
    {
      key: 'materials',
      label: t('materials'),
      say: ({ materials }) => listed(materials.map((material) => materialName(material, language))),
    },
    {
      key: 'statuses',
      label: t('statuses'),
      say: ({ statuses }) => listed(statuses.map(({ status, from }) => `${t(`status.${status}`)} ${from}`)),
    },
    {
      key: 'capacities',
      label: t('capacity'),
      say: ({ capacities }) =>
        listed(capacities.map(({ amount, unit, year }) => `${amount} ${t(`unit.${unit}`)} ${year}`)),
    },
    {
      key: 'partners',
      label: t('partners'),
      say: ({ partners }) => listed(partners.map(({ name }) => name)),
    },
    {
      key: 'milestones',
      label: t('milestones'),
      say: ({ milestones }) => listed(milestones.map(({ title, due }) => `${title} ${due}`)),
    },
    {
      key: 'financing',
      label: t('financing'),
      say: ({ financing }) =>
        listed(financing.map(({ by, amount, currency }) => `${by} ${amount} ${currency}`)),
    },
    { key: 'source', label: t('source'), say: ({ source }) => source.name },
    { key: 'sameAs', label: t('same-as'), say: ({ sameAs }) => sameAs },
    { key: 'illustrative', label: t('made-up'), say: ({ illustrative }) => (illustrative ? '■' : '□') },
  ]
}
