import { createCatalogue } from '@trilateral/ui'

/** Words around an area's own screens, alike in every area. */
export const areaTexts = createCatalogue({
  en: {
    portal: 'Portal',
    'no-such-page': 'There is no such page.',
    'to-my-work': 'Go to my work',
  },
  ja: {
    portal: '幹部ポータル',
    'no-such-page': 'このページはありません。',
    'to-my-work': '自分の担当へ',
  },
  ko: {
    portal: '지도부 포털',
    'no-such-page': '없는 화면입니다.',
    'to-my-work': '내 업무로 가기',
  },
})
