import type { SentenceTexts } from './sentence-codes.ts'

export const sentencesEn: SentenceTexts = {
  'partner-suspended':
    'This system is suspended ({because}). Nothing of it is taken until the secretariat resumes it.',
  'message-too-large': 'The value has {size} bytes; at most {largest} are taken. Send less in one event.',
  'batch-unreadable':
    'The batch that held this message could not be unpacked ({problem}). Send smaller batches, uncompressed or with gzip, snappy, lz4 or zstd.',
  'source-of-another':
    'It is {source}, which is not this system. Events that come this way must say {own}. The message is in quarantine.',
  'type-not-for-partners': '{type} is no event that systems may send. Send one of: {known}.',
  'version-unknown': 'Version {version} of the data is not known; the newest is {known}.',
  'originator-not-owner':
    'It is {originator}, but this system speaks for {owner}. Write {owner}, or leave it out.',
  'audience-without-owner': 'It is {audience}, which leaves out {owner}, whose system this is. Add {owner}.',
  'data-invalid': '{problem_en}.',
  'data-has-control-characters': 'The text holds control characters or half a character. Send plain text.',
  'data-not-lifted':
    'The data is valid, but the platform could not bring it to its newest version. The operators were told; send it as the newest version.',
  'area-unknown': 'There is no work area {area}. Name one of: {known}.',
  'withdrawal-unknown':
    'No withdrawal {withdrawal} was ordered of this system. Give withdrawal.id of the order.',
  'id-used-before': 'The id {id} was taken before with other content. Give each event an id of its own.',
  'heading-shared-by-materials':
    '{heading} does not separate {first} from {second}; give a national line, such as {lines}.',
  'tariff-line-of-another-material':
    '{line} is the line of {material}. Give the line of the material that you name, or another material.',
  'tariff-line-unknown':
    'The tariff register has no line {line} for this material. Leave the line out if it is not known.',
  'attribute-missing':
    'It is not set or empty. Every event must carry specversion, id, source, type, audience and tlp.',
  'attribute-name-invalid': 'Names of attributes are lower-case letters and digits. Rename it.',
  'extension-name-too-long':
    'The name has {length} letters; at most {longest} are taken, since some clients lose longer ones. Rename it.',
  'specversion-unsupported': 'It is {specversion}; only CloudEvents 1.0 is taken. Write 1.0.',
  'attribute-too-long': 'It has {length} characters; at most {longest} are taken. Shorten it.',
  'attribute-has-control-characters': 'It holds control characters or half a character. Send plain text.',
  'source-not-a-reference': 'A source is ASCII without spaces, such as /partners/kr-early-warning.',
  'type-not-in-form': '{type} is not in the form of a type, such as partner.disruption-reported.',
  'time-not-rfc3339': '{time} is no time by RFC 3339, such as 2026-11-24T09:12:00+09:00.',
  'dataschema-of-another-type': 'The schema is not one of this type. Write {expected}, or leave it out.',
  'audience-unknown':
    '{audience} names no set of parties. Write their codes sorted and joined by hyphens, such as jp-kr-us.',
  'audience-not-sorted': 'It is {audience}; write {sorted}.',
  'tlp-unknown': '{tlp} is no label of TLP 2.0. Write one of: {known}.',
  'originator-unknown': '{originator} is no party. Write jp, kr or us, or leave it out.',
  'data-not-json': 'The data is announced as {contentType}; only JSON is taken. Send it as application/json.',
  'value-missing': 'The message has no value. An event is never a tombstone: send its data.',
  'value-not-utf8': 'The value is not UTF-8. Send JSON in UTF-8.',
  'value-not-json': 'The value is not JSON. Send one whole JSON text without a byte order mark.',
  'content-type-missing':
    'The header content-type is not set. Write application/json or application/cloudevents+json.',
  'content-type-unsupported': 'Only application/json or application/cloudevents+json in UTF-8 is taken.',
  'batch-unsupported': 'One message carries one event. Send each event of the batch as a message of its own.',
  'header-repeated': 'The header stands more than once, and readers would take different ones. Send it once.',
  'header-not-utf8': 'The header is not UTF-8 (Latin-1, perhaps). Send it in UTF-8.',
  'header-contradicts-event': 'The header says otherwise than the event in the value. Leave the header out.',
  'event-not-an-object': 'A structured event is one JSON object. Send the event as such.',
  'attribute-not-text': 'The attribute is a list or an object. Attributes are texts, numbers, true or false.',
  'data-missing': 'The event carries no data. Send an object in data.',
  'key-not-utf8': 'The key of the message is not UTF-8. Send the partitionkey as the key, or neither.',
  'key-differs-from-partitionkey':
    'The key of the message is {key}, the partitionkey {partitionkey}. Make them the same, or leave the partitionkey out.',
  'refused-by-area': 'The work area {area} did not take the report: {why}',
}
