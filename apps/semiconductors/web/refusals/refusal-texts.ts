import { createCatalogue, type Catalogue } from '@trilateral/ui'
import type { ChipInputRefusal } from '../../src/router.ts'
import { english } from './refusals.en.ts'
import { japanese } from './refusals.ja.ts'
import { korean } from './refusals.ko.ts'

/** Every "no" of the map, its register and its import, explained. A code of the rules that is missing here does not compile. */
export const refusalTexts: Catalogue<keyof typeof english> & Catalogue<ChipInputRefusal> = createCatalogue({
  en: english,
  ja: japanese,
  ko: korean,
/** Every "no" of the register's rules, explained. A code of the rules that is missing here does not compile. */
export const refusalTexts: Catalogue<ChipInputRefusal | 'exposure-not-found' | 'value-missing'> = createCatalogue({
  en: {
    'audience-missing':
      'Choose which parties may see this. Nothing is shared, and nothing is recorded, without an audience.',
    'audience-without-originator':
      'Your own party ({originator}) must be among those who see what you record.',
    'changed-meanwhile':
      '{by} changed this record meanwhile. Load it again, look at the change, then decide.',
    'cursor-unreadable': 'The list changed too much to go on here. Begin again at its start.',
    'date-not-a-calendar-day': 'This is not a day of the calendar.',
    'not-the-originator': 'Only the party that recorded this ({originator}) changes it.',
    'nothing-changed': 'Nothing was changed.',
    'chip-input-not-found': 'This record does not exist, or is not shared with your ministry.',
    'exposure-not-found': 'This exposure does not exist, or is not shared with your ministry.',
    'request-already-used':
      'An earlier attempt from this form was already carried out. Open the register to see it, then start anew.',
    'text-needs-one-source-language': 'Write the text in one language as the source.',
    'value-missing': 'This is needed.',
  },
  ja: {
    'audience-missing': '共有先を選んでください。共有先のない記録は共有も登録もされません。',
    'audience-without-originator': '共有先には自国（{originator}）を含める必要があります。',
    'changed-meanwhile': 'その間に{by}がこの記録を変更しました。読み込み直して変更を確認してください。',
    'cursor-unreadable': '一覧が変わったため、続きを表示できません。最初から表示してください。',
    'date-not-a-calendar-day': '暦にない日付です。',
    'not-the-originator': 'この記録を変更できるのは、記録した当事国（{originator}）のみです。',
    'nothing-changed': '変更がありません。',
    'chip-input-not-found': 'この記録は存在しないか、貴省には共有されていません。',
    'exposure-not-found': 'この影響は存在しないか、貴省には共有されていません。',
    'request-already-used':
      'この画面からの以前の送信が既に記録されています。登録簿で確認のうえ、新しく始めてください。',
    'text-needs-one-source-language': '原文とする言語を一つ選んで記入してください。',
    'value-missing': '入力が必要です。',
  },
  ko: {
    'audience-missing': '공유 대상을 선택하십시오. 공유 대상이 없으면 공유도 기록도 되지 않습니다.',
    'audience-without-originator': '공유 대상에는 자국({originator}) 포함이 필수입니다.',
    'changed-meanwhile': '그사이 다른 변경이 있었습니다({by}). 다시 불러와 변경 내용을 확인하십시오.',
    'cursor-unreadable': '목록이 바뀌어 이어서 볼 수 없습니다. 처음부터 다시 보십시오.',
    'date-not-a-calendar-day': '달력에 없는 날짜입니다.',
    'not-the-originator': '이 기록은 기록한 당사국({originator})만 변경할 수 있습니다.',
    'nothing-changed': '변경된 내용이 없습니다.',
    'chip-input-not-found': '존재하지 않거나 귀 부처에 공유되지 않은 기록입니다.',
    'exposure-not-found': '존재하지 않거나 귀 부처에 공유되지 않은 영향입니다.',
    'request-already-used':
      '이 화면에서 앞서 보낸 내용이 이미 기록되었습니다. 등록부에서 확인한 뒤 새로 시작하십시오.',
    'text-needs-one-source-language': '원문이 될 언어 하나로 작성하십시오.',
    'value-missing': '입력이 필요합니다.',
  },
})
