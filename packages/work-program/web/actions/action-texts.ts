import { createCatalogue } from '@trilateral/ui'

export const actionTexts = createCatalogue({
  en: {
    new: 'Assign an action',
    'new.lead':
      'What somebody undertakes to do, and by when. It stands on the work of the day of their ministry.',
    'new.send': 'Assign it',
    title: 'What is to be done',
    owner: 'Who undertakes it',
    'owner-help': 'Their ministry must be among those who see it.',
    due: 'Due on',
    meeting: 'Undertaken in a meeting',
    'meeting.none': 'In no meeting',
  },
  ja: {
    new: '対応事項を割り当て',
    'new.lead': '誰が何をいつまでに行うか。引き受けた者の省の「自分の担当」に表示されます。',
    'new.send': '割り当てる',
    title: '行うこと',
    owner: '引き受ける者',
    'owner-help': '引き受ける者の省が共有先に含まれている必要があります。',
    due: '期日',
    meeting: '引き受けた会合',
    'meeting.none': '会合によらない',
  },
  ko: {
    new: '조치 사항 배정',
    'new.lead': '누가 무엇을 언제까지 하는지. 맡은 사람의 부처 “내 업무”에 표시됩니다.',
    'new.send': '배정하기',
    title: '할 일',
    owner: '맡는 사람',
    'owner-help': '맡는 사람의 부처가 공유 대상에 있어야 합니다.',
    due: '기일',
    meeting: '맡게 된 회의',
    'meeting.none': '회의와 무관',
  },
})
