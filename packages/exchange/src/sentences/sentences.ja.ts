import type { SentenceTexts } from './sentence-codes.ts'

export const sentencesJa: SentenceTexts = {
  'partner-suspended': 'このシステムは停止中です（{because}）。事務局が再開するまで受け付けません。',
  'message-too-large':
    '値は{size}バイトです。受け付けるのは{largest}バイトまでです。1件の内容を減らしてください。',
  'batch-unreadable':
    'このメッセージを含むバッチを展開できませんでした（{problem}）。バッチを小さくし、無圧縮またはgzip、snappy、lz4、zstdで送信してください。',
  'source-of-another':
    '{source}はこのシステムではありません。この経路で送るイベントには{own}を指定してください。メッセージは隔離しました。',
  'type-not-for-partners':
    '{type}は連携システムが送信できるイベントではありません。次のいずれかを送信してください：{known}',
  'version-unknown': 'データのバージョン{version}は未知です。最新は{known}です。',
  'originator-not-owner':
    '{originator}が指定されていますが、このシステムは{owner}のものです。{owner}とするか、省略してください。',
  'audience-without-owner':
    '共有先{audience}に、このシステムを所有する{owner}が含まれていません。{owner}を加えてください。',
  'data-invalid': '{problem_ja}。',
  'data-has-control-characters':
    '制御文字または不完全な文字が含まれています。通常の文字だけで送信してください。',
  'data-not-lifted':
    'データは有効ですが、最新バージョンに変換できませんでした。運用担当に通知済みです。最新バージョンで送信してください。',
  'area-unknown': '作業分野{area}はありません。次のいずれかを指定してください：{known}',
  'withdrawal-unknown':
    'このシステムに対する回収{withdrawal}はありません。回収指示のwithdrawal.idを指定してください。',
  'id-used-before': 'ID {id}は別の内容ですでに受け付けています。イベントごとに異なるIDを付けてください。',
  'heading-shared-by-materials':
    '{heading}は{first}と{second}を区別しません。国別の税番を指定してください（例：{lines}）。',
  'tariff-line-of-another-material':
    '{line}は{material}の税番です。品目に合う税番を指定するか、品目を改めてください。',
  'tariff-line-unknown': 'この品目の税番{line}は税番表にありません。不明な場合は税番を省略してください。',
  'attribute-missing':
    '指定がないか空です。すべてのイベントにspecversion、id、source、type、audience、tlpが必要です。',
  'attribute-name-invalid': '属性名に使えるのは英小文字と数字だけです。名前を変えてください。',
  'extension-name-too-long':
    '名前が{length}文字あります。受け取れないクライアントがあるため{longest}文字までです。名前を変えてください。',
  'specversion-unsupported': '{specversion}です。CloudEvents 1.0だけを受け付けます。1.0としてください。',
  'attribute-too-long': '{length}文字あります。{longest}文字までに短くしてください。',
  'attribute-has-control-characters':
    '制御文字または不完全な文字が含まれています。通常の文字だけで送信してください。',
  'source-not-a-reference':
    'sourceは空白を含まないASCIIで指定してください（例：/partners/kr-early-warning）。',
  'type-not-in-form': '{type}は種別の形式ではありません（例：partner.disruption-reported）。',
  'time-not-rfc3339': '{time}はRFC 3339の時刻ではありません（例：2026-11-24T09:12:00+09:00）。',
  'dataschema-of-another-type': 'この種別のスキーマではありません。{expected}とするか、省略してください。',
  'audience-unknown':
    '{audience}は共有先を表しません。国コードを順に並べ、ハイフンでつないでください（例：jp-kr-us）。',
  'audience-not-sorted': '{audience}は{sorted}と書いてください。',
  'tlp-unknown': '{tlp}はTLP 2.0の区分ではありません。次のいずれかを指定してください：{known}',
  'originator-unknown':
    '{originator}は参加国ではありません。jp、kr、usのいずれかとするか、省略してください。',
  'data-not-json':
    'データが{contentType}とされています。受け付けるのはJSONだけです。application/jsonで送信してください。',
  'value-missing': 'メッセージに値がありません。イベントのデータを送信してください。',
  'value-not-utf8': '値がUTF-8ではありません。UTF-8のJSONを送信してください。',
  'value-not-json': '値がJSONではありません。BOMのない完全なJSONを送信してください。',
  'content-type-missing':
    'ヘッダーcontent-typeがありません。application/jsonまたはapplication/cloudevents+jsonを指定してください。',
  'content-type-unsupported':
    '受け付けるのはUTF-8のapplication/jsonまたはapplication/cloudevents+jsonだけです。',
  'batch-unsupported': '1件のメッセージで送れるイベントは1件です。イベントごとに分けて送信してください。',
  'header-repeated': 'ヘッダーが重複しており、読む側によって異なる値になります。1つだけ送信してください。',
  'header-not-utf8': 'ヘッダーがUTF-8ではありません（Latin-1の可能性があります）。UTF-8で送信してください。',
  'header-contradicts-event': 'ヘッダーの内容が値の中のイベントと異なります。ヘッダーを省略してください。',
  'event-not-an-object': '構造化モードのイベントは1つのJSONオブジェクトです。その形で送信してください。',
  'attribute-not-text': '属性がリストまたはオブジェクトです。文字列、数値、真偽値で指定してください。',
  'data-missing': 'イベントにデータがありません。dataにオブジェクトを入れてください。',
  'key-not-utf8':
    'メッセージのキーがUTF-8ではありません。partitionkeyと同じキーにするか、両方を省略してください。',
  'key-differs-from-partitionkey':
    'メッセージのキー{key}とpartitionkey {partitionkey}が異なります。同じにするか、partitionkeyを省略してください。',
  'refused-by-area': '作業分野{area}が報告を受け付けませんでした：{why}',
}
