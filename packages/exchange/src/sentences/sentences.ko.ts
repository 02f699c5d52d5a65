import type { SentenceTexts } from './sentence-codes.ts'

export const sentencesKo: SentenceTexts = {
  'partner-suspended': '이 시스템은 정지되어 있습니다({because}). 사무국이 재개할 때까지 접수하지 않습니다.',
  'message-too-large': '값이 {size}바이트입니다. {largest}바이트까지 접수합니다. 한 건의 내용을 줄이십시오.',
  'batch-unreadable':
    '이 메시지가 든 배치를 풀 수 없습니다({problem}). 배치를 작게 하고, 압축하지 않거나 gzip, snappy, lz4, zstd로 보내십시오.',
  'source-of-another':
    '{source}: 이 시스템이 아닙니다. 이 경로의 이벤트에는 다음을 지정하십시오: {own}. 메시지를 격리했습니다.',
  'type-not-for-partners':
    '{type}: 연계 시스템이 보낼 수 있는 이벤트가 아닙니다. 다음 중 하나를 보내십시오: {known}',
  'version-unknown': '데이터 버전 {version}: 알 수 없는 버전입니다. 최신 버전은 {known}입니다.',
  'originator-not-owner':
    '{originator}: 이 시스템의 소유국({owner})이 아닙니다. 소유국을 쓰거나 생략하십시오.',
  'audience-without-owner':
    '공유 대상 {audience}에 이 시스템의 소유국({owner})이 빠져 있습니다. 소유국을 넣으십시오.',
  'data-invalid': '{problem_ko}.',
  'data-has-control-characters': '제어 문자나 불완전한 문자가 들어 있습니다. 일반 문자로만 보내십시오.',
  'data-not-lifted':
    '데이터는 유효하지만 최신 버전으로 변환하지 못했습니다. 운영 담당에게 알렸습니다. 최신 버전으로 보내십시오.',
  'area-unknown': '작업 분야 {area}: 없는 분야입니다. 다음 중 하나를 지정하십시오: {known}',
  'withdrawal-unknown':
    '이 시스템에 지시된 회수 {withdrawal}: 없는 회수입니다. 회수 지시의 withdrawal.id를 지정하십시오.',
  'id-used-before': 'ID {id}: 다른 내용으로 이미 접수되었습니다. 이벤트마다 다른 ID를 쓰십시오.',
  'heading-shared-by-materials':
    '제{heading}호는 {first}, {second} 등을 구분하지 않습니다. 국가별 세번을 지정하십시오(예: {lines}).',
  'tariff-line-of-another-material':
    '{line}: {material}의 세번입니다. 품목에 맞는 세번을 쓰거나 품목을 고치십시오.',
  'tariff-line-unknown': '이 품목의 세번 {line}: 세번표에 없습니다. 모를 때는 세번을 생략하십시오.',
  'attribute-missing':
    '지정되지 않았거나 비어 있습니다. 모든 이벤트에는 specversion, id, source, type, audience, tlp가 필요합니다.',
  'attribute-name-invalid': '속성 이름에는 영어 소문자와 숫자만 쓸 수 있습니다. 이름을 바꾸십시오.',
  'extension-name-too-long':
    '이름이 {length}자입니다. 받지 못하는 클라이언트가 있어 {longest}자까지 접수합니다. 이름을 바꾸십시오.',
  'specversion-unsupported': '{specversion}입니다. CloudEvents 1.0만 접수합니다. 1.0으로 쓰십시오.',
  'attribute-too-long': '{length}자입니다. {longest}자 이내로 줄이십시오.',
  'attribute-has-control-characters': '제어 문자나 불완전한 문자가 들어 있습니다. 일반 문자로만 보내십시오.',
  'source-not-a-reference': 'source는 공백 없는 ASCII로 지정하십시오(예: /partners/kr-early-warning).',
  'type-not-in-form': '{type}: 유형의 형식이 아닙니다(예: partner.disruption-reported).',
  'time-not-rfc3339': '{time}: RFC 3339 시각이 아닙니다(예: 2026-11-24T09:12:00+09:00).',
  'dataschema-of-another-type': '이 유형의 스키마가 아닙니다. 다음과 같이 쓰거나 생략하십시오: {expected}',
  'audience-unknown':
    '{audience}: 공유 대상을 나타내지 않습니다. 국가 코드를 순서대로 하이픈으로 이어 쓰십시오(예: jp-kr-us).',
  'audience-not-sorted': '{audience} 대신 다음과 같이 쓰십시오: {sorted}',
  'tlp-unknown': '{tlp}: TLP 2.0의 등급이 아닙니다. 다음 중 하나를 지정하십시오: {known}',
  'originator-unknown': '{originator}: 참가국이 아닙니다. jp, kr, us 중 하나로 쓰거나 생략하십시오.',
  'data-not-json': '데이터 형식 {contentType}: JSON만 접수합니다. application/json으로 보내십시오.',
  'value-missing': '메시지에 값이 없습니다. 이벤트의 데이터를 보내십시오.',
  'value-not-utf8': '값이 UTF-8이 아닙니다. UTF-8 JSON을 보내십시오.',
  'value-not-json': '값이 JSON이 아닙니다. BOM 없는 완전한 JSON을 보내십시오.',
  'content-type-missing':
    'content-type 헤더가 없습니다. application/json 또는 application/cloudevents+json을 지정하십시오.',
  'content-type-unsupported': 'UTF-8의 application/json 또는 application/cloudevents+json만 접수합니다.',
  'batch-unsupported': '메시지 한 건에는 이벤트 한 건만 담을 수 있습니다. 이벤트마다 나누어 보내십시오.',
  'header-repeated': '헤더가 두 번 이상 있어 읽는 쪽마다 다른 값을 취하게 됩니다. 한 번만 보내십시오.',
  'header-not-utf8': '헤더가 UTF-8이 아닙니다(Latin-1일 수 있습니다). UTF-8로 보내십시오.',
  'header-contradicts-event': '헤더의 내용이 값에 든 이벤트와 다릅니다. 헤더를 생략하십시오.',
  'event-not-an-object': '구조화 모드의 이벤트는 JSON 객체 하나입니다. 그 형식으로 보내십시오.',
  'attribute-not-text': '속성이 목록이나 객체입니다. 문자열, 숫자, 참·거짓으로 지정하십시오.',
  'data-missing': '이벤트에 데이터가 없습니다. data에 객체를 넣으십시오.',
  'key-not-utf8': '메시지 키가 UTF-8이 아닙니다. partitionkey와 같은 키를 쓰거나 둘 다 생략하십시오.',
  'key-differs-from-partitionkey':
    '메시지 키({key}), partitionkey({partitionkey}): 서로 다릅니다. 같게 하거나 partitionkey를 생략하십시오.',
  'refused-by-area': '작업 분야 {area}에서 보고를 접수하지 않았습니다: {why}',
}
