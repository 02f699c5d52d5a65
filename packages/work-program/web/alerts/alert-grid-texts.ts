import { createCatalogue } from '@trilateral/ui'

export const alertGridTexts = createCatalogue({
  en: {
    caption: 'Alerts, each with its state, kind, day, impact and who looks after it',
    alert: 'Alert',
    kind: 'Kind',
    raised: 'Raised',
    impact: 'Impact',
    assigned: 'Looked after by',
    marking: 'Marking',
    back: 'Back to the list',
    gone: 'This alert is not among those shown. It may be under another filter.',
  },
  ja: {
    caption: '警報一覧（状態・種類・発出日・影響・担当者）',
    alert: '警報',
    kind: '種類',
    raised: '発出日',
    impact: '影響',
    assigned: '担当者',
    marking: '取扱区分',
    back: '一覧に戻る',
    gone: 'この警報は表示中の一覧にありません。別の条件に含まれる可能性があります。',
  },
  ko: {
    caption: '경보 목록(상태, 종류, 발령일, 영향, 담당자)',
    alert: '경보',
    kind: '종류',
    raised: '발령일',
    impact: '영향',
    assigned: '담당자',
    marking: '취급 구분',
    back: '목록으로 돌아가기',
    gone: '이 경보는 현재 목록에 없습니다. 다른 조건에 있을 수 있습니다.',
  },
})
