import { createCatalogue } from '@trilateral/ui'

/** Words around an area's own screens, alike in every area. */
export const areaTexts = createCatalogue({
  en: {
    portal: 'Portal',
    'no-such-page': 'There is no such page.',
    'to-my-work': 'Go to my work',
    'history.caption': 'Everything recorded of this, newest first',
    'history.version': 'Version',
    'history.happened': 'What happened',
    'history.recorded': 'Recorded',
    'history.amended': 'Amended',
    'history.audience-changed': 'Shared otherwise',
    'history.when': 'When',
    'history.by': 'Recorded by',
  },
  ja: {
    portal: '幹部ポータル',
    'no-such-page': 'このページはありません。',
    'to-my-work': '自分の担当へ',
    'history.caption': 'これまでの記録（新しい順）',
    'history.version': '版',
    'history.happened': '内容',
    'history.recorded': '記録',
    'history.amended': '修正',
    'history.audience-changed': '共有先を変更',
    'history.when': '日時',
    'history.by': '記録者',
  },
  ko: {
    portal: '지도부 포털',
    'no-such-page': '없는 화면입니다.',
    'to-my-work': '내 업무로 가기',
    'history.caption': '지금까지의 기록(최신순)',
    'history.version': '판',
    'history.happened': '내용',
    'history.recorded': '기록',
    'history.amended': '수정',
    'history.audience-changed': '공유 대상 변경',
    'history.when': '일시',
    'history.by': '기록자',
  },
})
