import type { SupplyAreasText } from './supply-areas.en.ts'

export const supplyAreasJapanese: Readonly<Record<SupplyAreasText, string>> = {
  heat: '供給の集中度：鉱物と半導体の投入財、段階別（HHI）',
  'heat-materials': '鉱物・段階別の供給の集中度（HHI）',
  'heat-note': '基準 HHI {threshold}：{label}（{source}）。',
  'coverage-note':
    '半導体の投入財の値は、それが作られる段階に示しています。判明している供給者の割合のみで算出し、100%に満たない分は加えていません。',
  'chip-column': '半導体：{stage}',
  needs: '原料から半導体製造の各段階まで',
  'needs-finding':
    '{stages} 段階の投入財 {inputs} 件に、原料 {materials, plural, =0 {の記録なし} other {# 種が必要}}',
  'needs-note':
    '帯は記録された必要関係 1 件を表し、幅はすべて同じです。数量は記録されていません。ここに原料がない投入財にも、必要な原料がある場合があります。',
  'needs.materials': '原料',
  'needs.inputs': '投入財',
  'needs.stages': '使用する段階',
  'needs.unit': '件',
}
