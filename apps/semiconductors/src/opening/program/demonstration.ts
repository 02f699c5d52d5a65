import { demonstrationOf } from '@trilateral/work-program'
import { text } from '../map/entry.ts'

export const demonstration = demonstrationOf({
  ids: '0007',
  requests: '0008',
  offices: {
    jp: text('Semiconductor supply desk, Japan', '日本側・半導体供給担当', '일본 측 반도체 공급 담당'),
    kr: text('Semiconductor supply desk, ROK', '韓国側・半導体供給担当', '한국 측 반도체 공급 담당'),
    us: text('Semiconductor supply desk, U.S.', '米国側・半導体供給担当', '미국 측 반도체 공급 담당'),
  },
})
