import { classes } from '../parts/classes'
import { Icon } from '../parts/icon'
import { Logo } from '../parts/logo'
import { hashOf, type Route } from './route'
import { useWords } from './words'

const PLACES = [
  { route: { screen: 'library' }, name: 'library', screens: ['library', 'offer'] },
  { route: { screen: 'compare', offerIds: [] }, name: 'compare', screens: ['compare'] },
  { route: { screen: 'suppliers' }, name: 'suppliers', screens: ['suppliers'] },
  { route: { screen: 'calculator' }, name: 'calculator', screens: ['calculator'] },
  { route: { screen: 'freight' }, name: 'freight', screens: ['freight'] },
  { route: { screen: 'rules' }, name: 'rules', screens: ['rules'] },
  { route: { screen: 'settings' }, name: 'settings', screens: ['settings', 'licences'] },
] as const satisfies { route: Route; name: string; screens: Route['screen'][] }[]

type Place = (typeof PLACES)[number]

const isHere = (place: Place, route: Route): boolean =>
  place.screens.some((screen) => screen === route.screen)

const Item = ({ place, here }: { place: Place; here: boolean }) => {
  const { t } = useWords()
  return (
    <li>
      <a
        href={hashOf(place.route)}
        aria-current={here ? 'page' : undefined}
        className={classes(
          'flex min-h-10 items-center gap-3 rounded-md px-3 text-sm font-medium no-underline!',
          here ? 'bg-accent-wash text-accent!' : 'text-soft! hover:bg-sunken',
        )}
      >
        <Icon name={place.name} size={18} />
        {t(`desk.nav.${place.name}`)}
      </a>
    </li>
  )
}

/** At the side on a wide screen, on top on a narrow one. */
export const Nav = ({ route }: { route: Route }) => {
  const { t } = useWords()
  return (
    <nav
      aria-label={t('desk.nav.label')}
      className="flex flex-wrap items-center gap-4 border-line bg-raised p-4 max-md:border-b md:sticky md:top-0 md:h-screen md:w-[220px] md:flex-col md:flex-nowrap md:items-stretch md:border-e"
    >
      <a
        href={hashOf({ screen: 'library' })}
        className="flex items-center gap-3 no-underline! md:px-2 md:py-2"
      >
        <Logo size={34} />
        <span>
          <span className="block text-base leading-tight font-semibold">Landfall</span>
          <span className="block text-2xs text-faint">{t('desk.tagline')}</span>
        </span>
      </a>
      <ul className="flex flex-wrap gap-1 md:flex-col">
        {PLACES.map((place) => (
          <Item key={place.name} place={place} here={isHere(place, route)} />
        ))}
      </ul>
    </nav>
  )
}
