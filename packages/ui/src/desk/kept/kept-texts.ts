import { createCatalogue } from '../../language/catalogue.ts'

export const keptTexts = createCatalogue({
  en: {
    'kept-at': 'Kept in this tab at {time}.',
    offline:
      'No network. You can go on typing: it is kept in this tab, and what you send goes out when the network is back.',
    waiting:
      'Not sent yet: there is no network. It is sent, once, when the network is back; what you typed is kept.',
    'try-now': 'Try now',
    'give-up': 'Do not send',
  },
  ja: {
    'kept-at': '{time}にこのタブに保存しました。',
    offline:
      'ネットワークに接続されていません。入力は続けられます。内容はこのタブに保存され、送信は接続が戻った時に行われます。',
    waiting:
      'ネットワークがないため、まだ送信されていません。接続が戻り次第、一度だけ送信されます。入力内容は保存されています。',
    'try-now': '今すぐ試す',
    'give-up': '送信しない',
  },
  ko: {
    'kept-at': '{time}에 이 탭에 보관했습니다.',
    offline:
      '네트워크에 연결되어 있지 않습니다. 입력은 계속할 수 있으며 내용은 이 탭에 보관되고, 보내기는 연결이 돌아오면 이루어집니다.',
    waiting:
      '네트워크가 없어 아직 보내지 않았습니다. 연결이 돌아오면 한 번만 보냅니다. 입력한 내용은 보관되어 있습니다.',
    'try-now': '지금 시도',
    'give-up': '보내지 않기',
  },
})
