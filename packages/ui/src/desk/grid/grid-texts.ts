import { createCatalogue } from '../../language/catalogue.ts'

export const gridTexts = createCatalogue({
  en: {
    keys: 'Arrow keys go through the table, Enter opens, Space selects, Shift+arrow selects several, Ctrl+A all.',
    'keys.open': 'Arrow keys go through the table, Enter opens.',
    select: 'Select',
    'select.row': 'Select {row}',
    selected: '{count, plural, one {1 row selected} other {# rows selected}}',
    'select.all': 'Select all {count}',
    'select.none': 'Clear the selection',
    columns: 'Columns',
  },
  ja: {
    keys: '矢印キーで表の中を移動し、Enterで開き、スペースで選択します。Shift+矢印で複数行、Ctrl+Aで全行を選択します。',
    'keys.open': '矢印キーで表の中を移動し、Enterで開きます。',
    select: '選択',
    'select.row': '{row}を選択',
    selected: '{count, plural, other {#行を選択中}}',
    'select.all': '全{count}行を選択',
    'select.none': '選択を解除',
    columns: '表示する列',
  },
  ko: {
    keys: '화살표 키로 표 안을 이동하고 Enter로 열며 스페이스로 선택합니다. Shift+화살표로 여러 행, Ctrl+A로 모든 행을 선택합니다.',
    'keys.open': '화살표 키로 표 안을 이동하고 Enter로 엽니다.',
    select: '선택',
    'select.row': '{row} 선택',
    selected: '{count, plural, other {#개 행 선택됨}}',
    'select.all': '전체 {count}개 행 선택',
    'select.none': '선택 해제',
    columns: '표시할 열',
  },
})
