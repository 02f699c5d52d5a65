import type { SupplyAreasText } from './supply-areas.en.ts'

export const supplyAreasKorean: Readonly<Record<SupplyAreasText, string>> = {
  heat: '공급 집중도: 광물과 반도체 투입재, 단계별(HHI)',
  'heat-materials': '광물·단계별 공급 집중도(HHI)',
  'heat-note': '기준선 HHI {threshold}: {label}({source}).',
  'coverage-note':
    '반도체 투입재의 값은 그것이 만들어지는 단계에 표시합니다. 알려진 공급자 비중만으로 계산하며, 100%에 모자라는 부분은 더하지 않습니다.',
  'chip-column': '반도체: {stage}',
  needs: '원료에서 반도체 제조 단계까지',
  'needs-finding':
    '{stages}개 단계의 투입재 {inputs}건에 필요한 원료 {materials, plural, =0 {기록 없음} other {#종}}',
  'needs-note':
    '띠 하나는 기록된 필요 관계 1건이며 너비는 모두 같습니다. 수량은 기록되어 있지 않습니다. 여기에 원료가 없는 투입재도 필요한 원료가 있을 수 있습니다.',
  'needs.materials': '원료',
  'needs.inputs': '투입재',
  'needs.stages': '사용 단계',
  'needs.unit': '건',
}
