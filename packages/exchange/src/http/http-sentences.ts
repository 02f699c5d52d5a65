import type { Language } from '@trilateral/contracts'

type Sentences = Readonly<Record<Language, string>>

/** Why a request is refused before, or besides, what its events say. What to do stands in each. */
export const HTTP_SENTENCES = {
  'bearer-missing': {
    en: 'Send the system’s secret as “Authorization: Bearer …”. The secretariat of its ministry hands it out.',
    ja: 'システムの認証情報を「Authorization: Bearer …」として送信してください。認証情報は所管省の事務局が発行します。',
    ko: '시스템의 인증 정보를 “Authorization: Bearer …”로 보내십시오. 인증 정보는 소관 부처 사무국이 발급합니다.',
  },
  'bearer-unknown': {
    en: 'No system is known by this secret. Use the one that was handed out last, or ask the secretariat for another.',
    ja: 'この認証情報に該当するシステムはありません。最後に発行されたものを使うか、事務局に再発行を依頼してください。',
    ko: '이 인증 정보에 해당하는 시스템이 없습니다. 마지막으로 발급된 것을 쓰거나 사무국에 재발급을 요청하십시오.',
  },
  'partner-suspended': {
    en: 'This system is suspended. Nothing is taken or given until the secretariat resumes it and hands out a new secret.',
    ja: 'このシステムは停止されています。事務局が再開し、新しい認証情報を発行するまで送受信できません。',
    ko: '이 시스템은 정지되었습니다. 사무국이 재개하고 새 인증 정보를 발급할 때까지 송수신할 수 없습니다.',
  },
  'content-encoding-unsupported': {
    en: 'The body is compressed ({encoding}). Send it as it is.',
    ja: '本文が圧縮されています（{encoding}）。圧縮せずに送信してください。',
    ko: '본문이 압축되어 있습니다({encoding}). 압축하지 않고 보내십시오.',
  },
  'batch-not-a-list': {
    en: 'A batch is one JSON list of events in UTF-8. Send a list, or one event as application/cloudevents+json.',
    ja: 'バッチはUTF-8のJSON配列です。配列を送信するか、1件をapplication/cloudevents+jsonで送信してください。',
    ko: '배치는 UTF-8 JSON 배열입니다. 배열로 보내거나 한 건을 application/cloudevents+json으로 보내십시오.',
  },
  'batch-too-long': {
    en: 'The batch holds {events} events; at most {most} are taken at once. Send several requests.',
    ja: 'バッチに{events}件あります。一度に受け付けるのは{most}件までです。分けて送信してください。',
    ko: '배치에 {events}건이 있습니다. 한 번에 {most}건까지 받습니다. 나누어 보내십시오.',
  },
  'position-invalid': {
    en: 'A position is a whole number from 0: the beginning, or the id of the last event that was read.',
    ja: '位置は0以上の整数です。0は先頭、それ以外は最後に読んだイベントのidを指定してください。',
    ko: '위치는 0 이상의 정수입니다. 0은 처음이고, 그 밖에는 마지막으로 읽은 이벤트의 id를 지정하십시오.',
  },
  'position-ahead': {
    en: 'The log ends at {head}, before {position}. Begin again at a position that was read, or at 0.',
    ja: 'ログの末尾は{head}で、指定された{position}より前です。既に読んだ位置か0から読み直してください。',
    ko: '로그의 끝은 {head}이며 지정한 {position}보다 앞입니다. 이미 읽은 위치나 0부터 다시 읽으십시오.',
  },
  'limit-invalid': {
    en: 'A limit is a whole number from 1 to {most}.',
    ja: '件数は1から{most}までの整数で指定してください。',
    ko: '건수는 1부터 {most}까지의 정수로 지정하십시오.',
  },
  'too-many-streams': {
    en: 'This system has {open} streams open already. Close one, or read them from one place.',
    ja: 'このシステムは既に{open}本のストリームを開いています。いずれかを閉じるか、一か所で読んでください。',
    ko: '이 시스템은 이미 스트림 {open}개를 열어 두었습니다. 하나를 닫거나 한곳에서 읽으십시오.',
  },
  'body-invalid': {
    en: 'The body is not in the form that is needed here: a JSON object with {needed}.',
    ja: '本文の形式が正しくありません。{needed}を含むJSONオブジェクトを送信してください。',
    ko: '본문 형식이 올바르지 않습니다. JSON 객체에 다음을 담아 보내십시오: {needed}.',
  },
  'webhooks-not-offered': {
    en: 'Webhooks are not offered here: the operators have set no key for their secrets. Read the stream instead.',
    ja: 'ここではWebhookを提供していません（秘密鍵の保護が設定されていません）。ストリームを読んでください。',
    ko: '여기서는 웹훅을 제공하지 않습니다(비밀 보호 키가 설정되지 않음). 스트림을 읽으십시오.',
  },
  'webhook-not-registered': {
    en: 'This system has no webhook. Register one with POST.',
    ja: 'このシステムにはWebhookがありません。POSTで登録してください。',
    ko: '이 시스템에는 웹훅이 없습니다. POST로 등록하십시오.',
  },
  'webhook-changed-meanwhile': {
    en: 'The webhook was changed meanwhile. Look at it again.',
    ja: 'その間にWebhookが変更されました。改めて確認してください。',
    ko: '그사이 웹훅이 변경되었습니다. 다시 확인하십시오.',
  },
  'webhook-not-verified': {
    en: 'The address has not proved that it is yours. Answer the challenge, then verify.',
    ja: '宛先の確認が済んでいません。チャレンジに応答してから確認を実行してください。',
    ko: '주소가 확인되지 않았습니다. 챌린지에 응답한 뒤 확인을 실행하십시오.',
  },
  'webhook-challenge-failed': {
    en: 'The address did not answer the challenge ({why}). It must answer 2xx with the challenge as JSON.',
    ja: '宛先がチャレンジに応答しませんでした（{why}）。2xxで、チャレンジをJSONで返す必要があります。',
    ko: '주소가 챌린지에 응답하지 않았습니다({why}). 2xx로 챌린지를 JSON으로 돌려주어야 합니다.',
  },
  'webhook-url-invalid': {
    en: 'The address is no URL of at most 2,000 characters without user name, password and fragment.',
    ja: '宛先は、ユーザー名・パスワード・フラグメントを含まない2,000文字以内のURLで指定してください。',
    ko: '주소는 사용자 이름, 비밀번호, 프래그먼트가 없는 2,000자 이내의 URL이어야 합니다.',
  },
  'webhook-url-not-https': {
    en: 'The address must begin with https://.',
    ja: '宛先は https:// で始まる必要があります。',
    ko: '주소는 https://로 시작해야 합니다.',
  },
  'webhook-port-refused': {
    en: 'Port {port} is not called. Use 443 or 8443.',
    ja: 'ポート{port}には送信できません。443または8443を使ってください。',
    ko: '포트 {port}에는 보내지 않습니다. 443 또는 8443을 쓰십시오.',
  },
  'webhook-host-not-a-name': {
    en: 'The address must name its host, as hooks.example.go.kr, and not by a number.',
    ja: '宛先のホストはIPアドレスではなく名前（hooks.example.go.jpなど）で指定してください。',
    ko: '주소의 호스트는 IP 주소가 아닌 이름(예: hooks.example.go.kr)이어야 합니다.',
  },
  'webhook-host-unknown': {
    en: 'The name {host} is not known. Mend the address, or its entry in the DNS.',
    ja: 'ホスト名{host}が見つかりません。宛先またはDNSの登録を確認してください。',
    ko: '찾을 수 없는 호스트 이름입니다: {host}. 주소나 DNS 등록을 확인하십시오.',
  },
  'webhook-host-not-public': {
    en: 'The name {host} does not lead to public addresses alone, so it is not called.',
    ja: 'ホスト名{host}は公開アドレス以外も指しているため、送信できません。',
    ko: '공개 주소가 아닌 곳도 가리키는 호스트 이름에는 보내지 않습니다: {host}.',
  },
} as const satisfies Record<string, Sentences>

export type HttpRefusal = keyof typeof HTTP_SENTENCES
