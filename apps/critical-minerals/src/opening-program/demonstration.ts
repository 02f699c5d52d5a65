import { demonstrationOf } from '@trilateral/work-program'
import { text } from '../opening-register/entry.ts'

export const demonstration = demonstrationOf({
  ids: '0001',
  requests: '0002',
  offices: {
    jp: text('Mineral resources desk, Japan', '日本側・鉱物資源担当', '일본 측 광물자원 담당'),
    kr: text('Mineral resources desk, ROK', '韓国側・鉱物資源担当', '한국 측 광물자원 담당'),
    us: text('Mineral resources desk, U.S.', '米国側・鉱物資源担当', '미국 측 광물자원 담당'),
  },
})

export const { idOf, officeOf, owners, step } = demonstration
