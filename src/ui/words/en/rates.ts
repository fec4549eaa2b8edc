/** Exchange rates: what they are, how old, and how they are fetched. */
export const rates = {
  'rates.title': 'Exchange rates',
  'rates.text':
    'What one unit of a currency is in yuan. The newest known rate is used; the older it is, the wider the range of your costs. Customs use rates of their own, which differ a little.',
  'rates.currency': 'Currency',
  'rates.yuan': 'Yuan for 1',
  'rates.yuanFor': 'Yuan for 1 {currency}',
  'rates.from': 'Known from',
  'rates.own': 'Your own rate',
  'rates.ownFor': 'Your own rate: yuan for 1 {currency}',
  'rates.ownNone': 'none',
  'rates.ownSince': 'yours, entered {date}',
  'rates.ownReset': 'Use the known rate of {currency} again',
  'rates.ownWrong': 'Enter a number above zero, such as 6.75.',
  'rates.ownNeedsCountry': 'Choose the country you buy for to enter rates of your own.',
  'rates.unknown': 'unknown',
  'rates.age': '{days, plural, one {# day old} other {# days old}}',
  'rates.ageToday': 'of today',
  'rates.spread': '± {percent} %',
  'rates.all': 'Show all {count} currencies',
  'rates.few': 'Show only those in use',
  'rates.refresh': 'Refresh now',
  'rates.refreshing': 'Asking for today’s rates …',
  'rates.daily': 'Refresh by itself, once a day, when a cost is worked out',
  'rates.leaveNo':
    'Off. Landfall asks no server for rates until you press “Refresh now” and allow it in the browser’s own question. The request carries nothing about you, the product or its value.',
  'rates.leaveYes':
    'Allowed: api.frankfurter.dev, and as a reserve cdn.jsdelivr.net and currency-api.pages.dev. The request carries nothing about you, the product or its value.',
  'rates.leaveDrop': 'Take the permission back',
  'rates.dropFetched': 'Use only the rates that came with Landfall',
  'rates.tried': 'Last asked: {date}',
  'rates.outcome.updated': 'Updated: rates of {date} from {source}.',
  'rates.outcome.left':
    'Not taken, because the new rate is too far from the known one: {currencies}. Check before you enter your own.',
  'rates.outcome.unchanged': 'No newer rates were found; those of {date} stand.',
  'rates.outcome.offline':
    'No answer: there is no network, or the servers are down. The rates at hand stay in use.',
  'rates.outcome.refused':
    'The server would not answer (code {status}). The rates at hand stay in use; try again later.',
  'rates.outcome.unreadable':
    'The answer was not of the known shape, so nothing was taken. The rates at hand stay in use.',
  'rates.outcome.looks-wrong':
    'The answer looks wrong, so nothing was taken. Too far from the rates in use: {currencies}.',
  'rates.outcome.no-permission': 'Not allowed, so nothing was asked. The rates at hand stay in use.',
} as const
