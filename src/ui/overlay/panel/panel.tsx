import { useState } from 'react'
import type { PageSession, PageState } from '../../../app/page/page-session'
import { ownVersion } from '../../../app/page/version'
import type { BuyerProfile } from '../../../domain/buyer'
import { WordsProvider } from '../../parts/words'
import type { Language } from '../../words/translator'
import { browserLanguage } from './browser-language'
import { BuyerChips } from './buyer-chips'
import { diagnosticsOf } from './diagnostics'
import { OfferPanel } from './offer-panel'
import { PanelFrame } from './panel-frame'
import { PanelHeader } from './panel-header'
import { besideBadge, type Corner, movedBy, withinWindow } from './panel-place'
import { ProblemView } from './problem-view'
import { ReadingView } from './reading-view'
import { Setup } from './setup'
import { useBuyer } from './use-buyer'
import { useLook } from './use-look'
import { usePageState } from './use-page-state'

type BodyProps = {
  state: PageState
  buyer: BuyerProfile
  session: PageSession
  frame: (footer: React.ReactNode, body: React.ReactNode) => React.ReactNode
  onBuyer: (buyer: BuyerProfile) => void
}

const Body = ({ state, buyer, session, frame, onBuyer }: BodyProps) => {
  if (state.is === 'reading') return frame(undefined, <ReadingView />)
  if (!state.result.ok)
    return frame(undefined, <ProblemView problem={state.result.problem} onReread={session.reread} />)
  const listing = state.result.value
  return (
    <OfferPanel
      key={listing.offerId}
      listing={listing}
      buyer={buyer}
      session={session}
      frame={frame}
      onBuyer={onBuyer}
    />
  )
}

/** The one component that knows the page, the buyer and the look; everything below it draws. */
export const Panel = ({ session }: { session: PageSession }) => {
  const state = usePageState(session)
  const [stored, setBuyer] = useBuyer()
  const { look, theme, change } = useLook()
  const [editing, setEditing] = useState(false)
  const [spoken, setSpoken] = useState<Language>()
  const [dragged, setDragged] = useState<Corner>()
  if (!stored) return undefined
  const buyer = stored.asked ? stored : { ...stored, language: browserLanguage(stored.language) }
  const corner =
    dragged ?? (look.panel ? withinWindow(look.panel, window) : besideBadge(look.badge.side, window))
  const move = (next: Corner, isDone: boolean) => {
    setDragged(isDone ? undefined : next)
    if (isDone) change({ panel: next })
  }
  const close = () => session.setPanelOpen(false)
  const asksFirst = editing || !buyer.asked
  const header = (
    <>
      <PanelHeader
        theme={look.theme}
        diagnostics={() => diagnosticsOf(state, ownVersion())}
        onTheme={(next) => change({ theme: next })}
        onLanguage={asksFirst ? undefined : (language) => setBuyer({ ...buyer, language })}
        onKeyMove={(key) => {
          const next = movedBy(key, corner, window)
          if (next) move(next, true)
          return next !== undefined
        }}
        onReread={session.reread}
        onHide={() => {
          close()
          session.hide()
        }}
        onClose={close}
      />
      {asksFirst ? undefined : <BuyerChips buyer={buyer} onEdit={() => setEditing(true)} />}
    </>
  )
  const frame = (footer: React.ReactNode, body: React.ReactNode) => (
    <PanelFrame corner={corner} theme={theme} header={header} footer={footer} onMove={move} onClose={close}>
      {body}
    </PanelFrame>
  )
  const done = (next: BuyerProfile) => {
    setSpoken(undefined)
    setEditing(false)
    setBuyer(next)
  }
  return (
    <WordsProvider language={spoken ?? buyer.language}>
      {asksFirst ? (
        frame(
          undefined,
          <Setup
            buyer={buyer}
            onDone={done}
            onSkip={() => done({ ...buyer, language: spoken ?? buyer.language, asked: true })}
            onLanguage={setSpoken}
          />,
        )
      ) : (
        <Body state={state} buyer={buyer} session={session} frame={frame} onBuyer={setBuyer} />
      )}
    </WordsProvider>
  )
}
