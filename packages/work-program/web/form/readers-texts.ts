import { createCatalogue } from '@trilateral/ui'

export const readersTexts = createCatalogue({
  en: {
    title: 'Who will see it',
    preview: 'Release preview',
    nobody: 'Choose who may see this. Nothing can be recorded without an audience.',
    sees: 'will see it',
    'sees-not': 'will not see it',
    systems: 'Partner systems of these parties read it on',
    people: 'In each of these ministries: officials, leadership, the secretariat and auditors.',
    permanent: 'What is recorded stays in the record: later changes are added to it.',
  },
  ja: {
    title: '閲覧する者',
    preview: '公開前の確認',
    nobody: '共有先を選んでください。共有先のない記録はできません。',
    sees: '閲覧できます',
    'sees-not': '閲覧できません',
    systems: 'これらの国の連携システムは次のトピックで受け取ります：',
    people: '各省の担当官、幹部、事務局、監査担当が閲覧できます。',
    permanent: '記録した内容は残り、その後の変更は追記されます。',
  },
  ko: {
    title: '열람 대상',
    preview: '공유 전 확인',
    nobody: '공유 대상을 선택하십시오. 공유 대상이 없으면 기록할 수 없습니다.',
    sees: '열람 가능',
    'sees-not': '열람 불가',
    systems: '이 당사국들의 연계 시스템이 읽는 토픽:',
    people: '각 부처의 담당관, 지도부, 사무국, 감사 담당이 열람합니다.',
    permanent: '기록한 내용은 남으며 이후의 변경은 덧붙여집니다.',
  },
})
