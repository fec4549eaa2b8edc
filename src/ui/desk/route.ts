/** Where in the Desk the buyer is; all of it is in the address, so that back, reload and links work. */
export type Route =
  | { screen: 'library' }
  | { screen: 'offer'; offerId: string }
  | { screen: 'suppliers' }
  | { screen: 'compare'; offerIds: string[] }
  | { screen: 'calculator' }
  | { screen: 'freight' }
  | { screen: 'rules' }
  | { screen: 'settings' }
  | { screen: 'licences' }
  | { screen: 'welcome' }

export const MOST_COMPARED = 8

const idsIn = (query: string): string[] =>
  (new URLSearchParams(query).get('ids') ?? '').split(',').filter((id) => /^\d{6,16}$/.test(id))

const PLAIN = ['suppliers', 'calculator', 'freight', 'rules', 'settings', 'licences', 'welcome'] as const

/** An address that names nothing is the library. */
export const routeOf = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const offerId = /^offer\/(\d{6,16})$/.exec(path)?.[1]
  if (offerId) return { screen: 'offer', offerId }
  if (path === 'compare')
    return { screen: 'compare', offerIds: [...new Set(idsIn(query))].slice(0, MOST_COMPARED) }
  const screen = PLAIN.find((name) => name === path)
  return { screen: screen ?? 'library' }
}

export const hashOf = (route: Route): string => {
  if (route.screen === 'library') return '#/'
  if (route.screen === 'offer') return `#/offer/${route.offerId}`
  if (route.screen === 'compare') return `#/compare?ids=${route.offerIds.join(',')}`
  return `#/${route.screen}`
}
