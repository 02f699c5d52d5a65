import { createCatalogue } from '@trilateral/ui'

export const changedTexts = createCatalogue({
  en: {
    why: 'What you typed stays here. Read the record as it now stands, compare, then send again.',
    reload: 'Read the record again',
    read: 'Above stands the record as it is now. Send again if yours still holds.',
  },
  ja: {
    why: '入力内容は残っています。現在の記録を読み込み、見比べてから送信し直してください。',
    reload: '記録を読み込み直す',
    read: '上に現在の記録が表示されています。内容に変わりがなければ、もう一度送信してください。',
  },
  ko: {
    why: '입력 내용은 그대로 있습니다. 현재 기록을 다시 읽어 비교한 뒤 다시 보내십시오.',
    reload: '기록 다시 읽기',
    read: '위에 현재 기록이 표시됩니다. 내용이 여전히 맞으면 다시 보내십시오.',
  },
})
