/** Match patterns of the hosts with exchange rates: in the manifest, and asked for only when the buyer wants them. */
export const rateHosts: string[] = [
  'https://api.frankfurter.dev/*',
  'https://cdn.jsdelivr.net/*',
  'https://latest.currency-api.pages.dev/*',
]
