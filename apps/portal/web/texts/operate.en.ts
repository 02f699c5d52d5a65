export const operateEnglish = {
  eyebrow: 'Operation',
  'finding.fine': 'Everything that was recorded is shown',
  'finding.waiting': '{count, plural, one {1 event is on its way} other {# events are on their way}}',
  'finding.slow': 'Something is on its way and has not moved for {seconds} s',
  'finding.stopped': 'Reading has stopped until a person lets it go on',
  'finding.unknown': 'The event bus does not answer: something may be missing since {since}',
  lead: 'Whether what officials record reaches this portal, how fast, and what you can do when it does not. You are told of what your ministry may see.',
  areas: 'By area',
  'areas-caption': 'How the events of each area arrive',
  'col.area': 'Area',
  'col.state': 'What you see',
  'col.todo': 'What to do',
  'col.waiting': 'On their way',
  'col.rate': 'In the last minute',
  'col.last': 'Newest change',
  'col.hour': 'Last hour',
  'state.shown': '{area}: everything that was recorded is shown, newest {age}',
  'state.shown-never': '{area}: nothing was recorded yet that you may see',
  'state.waiting': '{area}: {count, plural, one {1 event is on its way} other {# events are on their way}}',
  'state.waiting-about':
    '{area}: {count, plural, one {1 event is on its way} other {# events are on their way}}, about {seconds} s at the present rate',
  'state.slow':
    '{area}: {count, plural, one {1 event is on its way} other {# events are on their way}} and nothing has moved for {seconds} s',
  'state.stopped': '{area}: reading has stopped; what is shown is as it was',
  'state.unknown': '{area}: the event bus does not answer; what is shown is as it was at {since}',
  'todo.shown': 'Nothing.',
  'todo.waiting': 'Wait a moment; it follows by itself.',
  'todo.slow':
    'Wait a minute: what is stuck starts itself anew. If it is still so after five minutes, call the operators.',
  'todo.stopped': 'See the failed events: the secretariat decides there whether reading goes on.',
  'todo.unknown':
    'Officials can go on recording: nothing is lost. If it lasts longer than five minutes, call the operators.',
  'arrived-within': 'Of the last {count}, half arrived within {half} s, nine in ten within {most} s',
  rate: '{count, plural, one {1 event} other {# events}}',
  'hour-finding':
    '{area}: {count, plural, =0 {no event} one {1 event} other {# events}} in the last hour, {most} at most in one minute',
  failed: 'Failed events',
  'failed-none': 'None that your ministry may see.',
  'failed-some':
    '{count, plural, one {1 event failed and waits for a person.} other {# events failed and wait for a person.}}',
  'failed-open': 'Look at the failed events',
  breaker: 'Breaker',
  'breaker-fine':
    'Closed: reading goes on. It stops when twenty events in a row fail, or more than one in a hundred.',
  'breaker.in-a-row': 'Reading has stopped since {since}: twenty events in a row failed.',
  'breaker.share': 'Reading has stopped since {since}: more than one event in a hundred failed.',
  stuck: 'Progress',
  'stuck-fine':
    'Whatever arrives is taken in. If nothing moves for sixty seconds although something waits, the process ends and starts anew by itself.',
  'stuck-since':
    'Nothing has moved for {seconds} s although something waits. After sixty seconds the process ends and starts anew by itself.',
  processes: 'Processes',
  'processes-caption': 'Every process of the platform that this portal knows',
  'processes-unknown': 'The portal’s server does not say how its parts are.',
  'processes-alone': 'This portal was not told of other processes.',
  'process.name': 'Process',
  'process.state': 'State',
  'process.ok': 'works',
  'process.not-ok': 'does not work fully',
  'process.detail': 'It says',
  read: 'Read {time}; asked again every {seconds} s',
}

export type OperateText = keyof typeof operateEnglish
