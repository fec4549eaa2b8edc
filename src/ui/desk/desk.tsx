import { useEffect, useMemo, useRef } from 'react'
import { type Library, openLibrary } from '../../app/library/open-library'
import { emptyBin } from '../../app/library/unsave-offer'
import { tried } from '../../app/library/watch-library'
import type { BuyerProfile } from '../../domain/buyer'
import { WordsProvider } from '../parts/words'
import { AppContext, type DeskApp } from './app-context'
import { Nav } from './nav'
import { Notices } from './notices'
import { Failed } from './parts/loaded'
import { ScreenBoundary } from './parts/screen-boundary'
import type { Route } from './route'
import { CalculatorScreen } from './screens/calculator-screen'
import { CompareScreen } from './screens/compare-screen'
import { FreightScreen } from './screens/freight-screen'
import { LibraryScreen } from './screens/library-screen'
import { LicencesScreen } from './screens/licences-screen'
import { OfferScreen } from './screens/offer-screen'
import { RulesScreen } from './screens/rules-screen'
import { SettingsScreen } from './screens/settings-screen'
import { SuppliersScreen } from './screens/suppliers-screen'
import { WelcomeScreen } from './screens/welcome-screen'
import { usePageLook } from './use-page-look'
import { useRoute } from './use-route'
import { type Settings, useSettings } from './use-settings'
import { useWords } from './words'

const Screen = ({ route }: { route: Route }) => {
  if (route.screen === 'offer') return <OfferScreen offerId={route.offerId} />
  if (route.screen === 'compare') return <CompareScreen offerIds={route.offerIds} />
  if (route.screen === 'suppliers') return <SuppliersScreen />
  if (route.screen === 'calculator') return <CalculatorScreen />
  if (route.screen === 'freight') return <FreightScreen />
  if (route.screen === 'rules') return <RulesScreen />
  if (route.screen === 'settings') return <SettingsScreen />
  if (route.screen === 'licences') return <LicencesScreen />
  return route.screen === 'welcome' ? <WelcomeScreen /> : <LibraryScreen />
}

/** After going elsewhere the keyboard and screen readers start at the new screen, not at the old link. */
const useFocusOnArrival = (place: string) => {
  const main = useRef<HTMLElement>(null)
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    main.current?.focus()
    window.scrollTo(0, 0)
  }, [place])
  return main
}

const Shell = ({ theme }: Pick<Settings, 'theme'>) => {
  const { t, language } = useWords()
  const route = useRoute()
  const title = t(`desk.title.${route.screen}`)
  const main = useFocusOnArrival(JSON.stringify(route))
  usePageLook(theme, language, title)
  return (
    <Notices>
      <button
        type="button"
        onClick={() => main.current?.focus()}
        className="absolute start-2 top-2 z-10 -translate-y-20 rounded-md! bg-accent! px-3 py-2 text-accent-ink! focus:translate-y-0"
      >
        {t('desk.nav.skip')}
      </button>
      <div className="md:flex">
        <Nav route={route} />
        <main ref={main} tabIndex={-1} className="min-w-0 flex-1 px-4 py-6 outline-none! md:px-8">
          <div className="mx-auto max-w-xl">
            {route.screen !== 'offer' && <h1 className="mb-5 text-xl font-semibold">{title}</h1>}
            <ScreenBoundary
              key={JSON.stringify(route)}
              fallback={(detail) => <Failed problem={{ kind: 'failed', detail }} />}
            >
              <Screen route={route} />
            </ScreenBoundary>
          </div>
        </main>
      </div>
    </Notices>
  )
}

type ReadyProps = { buyer: BuyerProfile; settings: Settings; library: Library }

const Ready = ({ buyer, settings, library }: ReadyProps) => {
  const app: DeskApp = { ...settings, buyer, library }
  return (
    <AppContext value={app}>
      <WordsProvider language={buyer.language}>
        <Shell theme={settings.theme} />
      </WordsProvider>
    </AppContext>
  )
}

/** The whole Desk. What was removed 30 days ago goes now. Nothing is drawn until the buyer's language is known. */
export const Desk = () => {
  const library = useMemo(openLibrary, [])
  useEffect(() => {
    void tried(emptyBin(library))
  }, [library])
  const settings = useSettings()
  return settings.buyer && <Ready buyer={settings.buyer} settings={settings} library={library} />
}
