import type { OpeningGoods } from '@trilateral/work-program'
import { text } from '../opening-register/entry.ts'

/** What the notices of the demonstration are about. Gallium has no HS line of its own at six digits. */
export const OPENING_GOODS: OpeningGoods = {
  notice: {
    record: null,
    name: text('Gallium, unwrought', 'ガリウム（未加工）', '갈륨(미가공)'),
    hsLine: null,
  },
  exercise: {
    record: null,
    name: text('Natural graphite, in powder or flakes', '天然黒鉛（粉末・りん片）', '천연흑연(분말·인편)'),
    hsLine: '2504.10',
  },
}
