export const english = {
  'action-already-done': 'This was already recorded as done on {on}.',
  'action-not-found': 'This action does not exist, or is not shared with your ministry.',
  'agreed-text-sets-no-date':
    'The agreed text names no day but the yearly meeting. Mark this date as set by the team, or as illustrative.',
  'alert-already-acknowledged': '{name} ({party}) has already acknowledged this alert.',
  'alert-already-closed': 'This alert is already closed.',
  'alert-not-found': 'This alert does not exist, or is not shared with your ministry.',
  'asked-in-anothers-name':
    'The ministry that vouches for who asks ({party}) is not theirs. Ask in your own name.',
  'audience-wider-than-linked':
    'It names a record ({entity}) that not everybody in {audience} may see. Share this with fewer, or leave that record out.',
  'bottom-line-already-stands':
    'Your ministry’s sentence for this area stands already. Read it, then approve yours in its place.',
  'bottom-line-not-found': 'This sentence does not exist, or is not shared with your ministry.',
  'closed-notice':
    'This notice is closed. Nothing more is recorded in it; draft a new one if it begins again.',
  'commitment-already-assigned': 'The commitment {commitment} already has its owners. Change those instead.',
  'commitment-of-another-area':
    'The commitment {commitment} is followed up elsewhere ({area}). Choose one of your own area.',
  'commitment-not-found': 'This commitment does not exist, or is not shared with your ministry.',
  'commitment-repeated': 'The commitment {commitment} appears twice. Name it once.',
  'convened-before-requested': 'The meeting was asked for on {requestedOn}; it cannot have been held before.',
  'day-still-to-come': 'It is {today} at your ministry. Give a day that has come.',
  'deadline-not-passed':
    'The last day for the meeting ({due}) has not passed, or its passing was told already.',
  'decided-before-asked': 'The decision was asked on {askedOn}; it cannot have been taken before.',
  'decided-in-the-future': 'It is {today} at your ministry. A decision is recorded once it has been taken.',
  'decision-already-settled': 'This question was settled on {on} ({status}).',
  'decision-not-found': 'This decision does not exist, or is not shared with your ministry.',
  'dependency-circle': 'This would wait for itself around {length} corners. Leave one of the steps out.',
  'dependency-on-itself': 'It cannot wait for itself.',
  'dependency-repeated': 'What it waits for is named twice. Name it once.',
  'dependency-unknown': 'What it waits for does not exist, or is not shared with your ministry.',
  'done-in-the-future': 'It is {today} at your ministry. Record it once it is done.',
  'due-before-asked': 'The day by which an answer is needed lies before the day of asking ({askedOn}).',
  'ends-before-it-starts': 'The end lies before the start ({startsOn}).',
  'evidence-needed': 'Name at least one thing to look at that bears this out, with its source.',
  'goods-needed': 'Name at least one good or input whose supply is disrupted.',
  'held-in-the-future': 'It is {today} where the meeting is. Record it once it has been held.',
  'meeting-already-over': 'This meeting is no longer planned ({status}).',
  'meeting-not-found': 'This meeting does not exist, or is not shared with your ministry.',
  'meeting-without-day': 'Say on which day the meeting was held.',
  'milestone-already-reached': 'This milestone was reached on {on}; its dates no longer change.',
  'milestone-not-found': 'This milestone does not exist, or is not shared with your ministry.',
  'next-milestone-already-reached': 'This milestone was reached on {on}. Name one that is still open.',
  'next-milestone-of-another-program': 'This milestone belongs to another program. Name one of this program.',
  'notice-already-acknowledged': 'Your ministry has already acknowledged this notice.',
  'notice-for-own-ministry':
    'A notice is issued to at least one other ministry. While only yours is to see it, keep it as a draft.',
  'notice-is-your-own':
    'This is your own ministry’s notice: the other ministries acknowledge and corroborate it.',
  'notice-not-found': 'This notice does not exist, or is not shared with your ministry.',
  'notice-particulars-missing':
    'Article 12 asks for six particulars with the request. Not known yet: {missing}. Everything else is kept.',
  'notice-step-already-taken': '“{step}” was recorded before: the notice stands at “{stage}”.',
  'notice-step-too-early':
    '“{step}” comes later: the notice stands at “{stage}” and must first reach “{needed}”.',
  'not-rated-by-verb':
    'The commitment {commitment} says “{verb}” ({verbClass}): it promises no delivery, so it carries no rating.',
  'outcome-needed': 'Say what was decided.',
  'party-outside-audience': '{party} is not among those who see this ({audience}).',
  'percent-instead-of-rating': 'Delivery is rated in five defined steps, never as a percentage.',
  'percent-on-unrated-verb':
    'The commitment {commitment} says “{verb}” ({verbClass}): it promises no delivery, so it carries no percentage.',
  'program-already-closed': 'This program is already closed.',
  'program-closed': 'This program is closed. Nothing more is added to it.',
  'program-not-found': 'This program does not exist, or is not shared with your ministry.',
  'rating-needs-next-milestone':
    'A rating from A to E needs the next milestone by which it will be seen. Choose one, or set one first.',
  'reached-in-the-future': 'It is {today} at the ministry whose day counts. Record it once it is reached.',
  'reason-needed': 'Say why.',
  'request-day-needs-source':
    'It is {today} at your ministry. A request that went out on an earlier day needs the letter or message that shows it.',
  'risk-already-closed': 'This risk is already closed.',
  'risk-not-found': 'This risk does not exist, or is not shared with your ministry.',
  'sharing-change-already-proposed':
    '{name} proposed another audience for this already. Confirm or decline that first.',
  'sharing-change-already-settled': 'This change is settled already: {status}.',
  'sharing-change-not-found': 'This change of sharing does not exist, or is another ministry’s.',
  'sharing-changed-meanwhile':
    'The record or its audience changed since you looked. Nothing was done. Look at it anew, then decide.',
  'sharing-needs-second-person':
    'A second official of your ministry confirms this, not the one who proposed it.',
  'sharing-not-offered':
    'Who sees this kind of record is not changed here: it follows from what it was made from.',
  'sharing-subject-not-found': 'This record does not exist, or is not shared with your ministry.',
  'sharing-takes-too-much-along': 'More than {most} records stand under it. Narrow those first.',
  'sharing-unchanged': 'It is shared with exactly these already. Choose another audience.',
  'slip-needs-cause': 'Say why the date moves. A slip without a cause is not recorded.',
  'slip-to-the-same-day': 'It is already due on {due}. Give another day.',
  'undertaken-in-the-future': 'It is {today} at your ministry. Note an activity once it has taken place.',
  'unknown-commitment': 'The statement has no commitment {commitment}.',
  'view-too-long': 'This view has more than {most} rows. Narrow it, then save it.',
  'audience-missing':
    'Choose which parties may see this. Nothing is shared, and nothing is recorded, without an audience.',
  'audience-without-originator': 'Your own party ({originator}) must be among those who see what you record.',
  'changed-meanwhile':
    '{by} changed this meanwhile ({at}, version {version}). Nothing of yours was written. Compare, then decide.',
  'id-already-used': 'A record of this number already exists: {id}.',
  'not-the-originator': 'Only the party that recorded this ({originator}) changes it.',
  'request-already-used':
    'An earlier attempt from this form was already carried out. Look at the record, then start anew.',
  'commitment-code-unknown': 'Choose a commitment from the list.',
  'cursor-unreadable': 'The list changed too much to go on here. Begin again at its start.',
  'date-not-a-calendar-day': 'This is not a day of the calendar.',
  'hs-line-not-in-form': 'An HS code has 4, 6, 8 or 10 digits, for example 3814.00.',
  'input-invalid': 'This is not in the form that is needed here.',
  'text-needs-one-source-language': 'Write the text in one language as the source.',
  'value-missing': 'This is needed.',
  'text-too-long': 'This is too long by {over} characters.',
  'address-not-http': 'An address begins with https:// or http://.',
  'comment-about-nothing': 'There is no such record, or your ministry does not see it.',
  'comment-not-found': 'There is no such comment, or it is not for your ministry.',
  'comment-of-another': 'Only the person who wrote a comment changes or withdraws it.',
  'comment-too-old': 'A comment can be worded anew for {hours} hours. Withdraw it, or write another one.',
  'comment-withdrawn': 'This comment is withdrawn.',
  'saved-view-not-found': 'This view is no longer offered, or it is not shared with your ministry.',
  'too-many-views': 'You keep {most} views already. Remove one that you no longer need.',
}
