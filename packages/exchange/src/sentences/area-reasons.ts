import type { Language } from '@trilateral/contracts'

/** Why an area does not take a report, by its own codes: said to a system, which has no screen before it. */
export const AREA_REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'indicator-not-found': {
    en: 'there is no such indicator, or it is not shared with your ministry. Its id stands in ce_subject of its events.',
    ja: 'この指標は存在しないか、貴省には共有されていません。IDは指標のイベントのce_subjectにあります。',
    ko: '존재하지 않거나 귀 부처에 공유되지 않은 지표입니다. ID는 지표 이벤트의 ce_subject에 있습니다.',
  },
  'not-the-originator': {
    en: 'the indicator is kept by {originator}; only systems of that ministry report its values.',
    ja: 'この指標は{originator}が管理しています。値を報告できるのは同省のシステムだけです。',
    ko: '이 지표는 {originator}에서 관리합니다. 해당 부처의 시스템만 값을 보고할 수 있습니다.',
  },
  'unit-other': {
    en: 'the value is in {said}, the indicator in {unit}. Report it in {unit}.',
    ja: '値の単位は{said}ですが、指標の単位は{unit}です。{unit}で報告してください。',
    ko: '값의 단위는 {said}, 지표의 단위는 {unit}입니다. 지표의 단위로 보고하십시오.',
  },
  'period-not-of-cadence': {
    en: '{period} is not a period of this indicator, which is {cadence}.',
    ja: '{period}はこの指標（{cadence}）の期ではありません。',
    ko: '{period}: 이 지표의 주기({cadence})에 맞지 않는 기간입니다.',
  },
  'period-in-future': {
    en: '{period} ends on {end} and has not ended yet. Report it then.',
    ja: '{period}の末日は{end}で、まだ終わっていません。終了後に報告してください。',
    ko: '{period}: {end}에 끝나는 기간으로 아직 끝나지 않았습니다. 끝난 뒤에 보고하십시오.',
  },
  'release-in-future': {
    en: '{day} has not come yet. Give the day on which the value was released.',
    ja: '{day}はまだ来ていません。値が公表された日を指定してください。',
    ko: '{day}: 아직 오지 않은 날입니다. 값이 공표된 날을 지정하십시오.',
  },
  'release-before-end': {
    en: 'a value cannot have been released on {day}, since its period ended on {end}. Give another day.',
    ja: '期の末日は{end}のため、{day}の公表はありえません。日付を改めてください。',
    ko: '기간이 {end}에 끝나므로 {day} 공표는 있을 수 없습니다. 날짜를 고치십시오.',
  },
  'said-otherwise-that-day': {
    en: 'for {period}, {stands} stands as released on {day}. A correction is a release of its own: give its day.',
    ja: '{day}公表の{period}の値は{stands}で登録済みです。訂正は別の公表として、その日付を指定してください。',
    ko: '{day} 공표된 {period} 값은 이미 {stands}(으)로 등록되어 있습니다. 정정은 별도의 공표이므로 그 날짜를 지정하십시오.',
  },
  'nothing-changed': {
    en: 'this value stands already. There is nothing to do.',
    ja: 'この値は登録済みです。対応は不要です。',
    ko: '이미 등록된 값입니다. 더 할 일은 없습니다.',
  },
  'report-for-fewer': {
    en: 'the indicator is shared with {audience}, and so is every value of it. Report it to all of them.',
    ja: 'この指標は{audience}で共有されており、値も同じ範囲で共有されます。全共有先に報告してください。',
    ko: '지표가 {audience}에 공유되므로 값도 같은 범위로 공유됩니다. 모든 공유 대상에게 보고하십시오.',
  },
  'report-marked-stricter': {
    en: 'the indicator is marked {tlp}, and so is every value of it. Mark the report no more strictly.',
    ja: 'この指標の区分は{tlp}で、値も同じ区分になります。報告の区分をこれより厳しくしないでください。',
    ko: '지표의 표시는 {tlp}입니다. 값도 같은 표시가 됩니다. 보고의 표시를 이보다 엄격하게 하지 마십시오.',
  },
  'series-full': {
    en: 'an indicator keeps at most {most} values. Ask its desk for another indicator.',
    ja: '一つの指標に登録できる値は{most}件までです。別の指標の設定を担当に依頼してください。',
    ko: '지표 하나에 값은 {most}개까지입니다. 담당 부서에 다른 지표를 요청하십시오.',
  },
  'day-still-to-come': {
    en: 'the day has not come yet at your ministry, where it is {today}. Give the day on which it happened.',
    ja: '貴省の本日（{today}）より後の日付です。発生した日を指定してください。',
    ko: '귀 부처의 오늘({today})보다 뒤의 날짜입니다. 발생한 날을 지정하십시오.',
  },
}
