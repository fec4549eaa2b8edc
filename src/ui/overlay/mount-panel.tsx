import { createRoot } from 'react-dom/client'
import type { PageSession } from '../../app/page/page-session'
import css from './overlay.css?inline'
import { Panel } from './panel/panel'
import { selfContained } from './self-contained-css'
import { shadowHost } from './shadow-host'

/** The panel in a shadow root of its own; closing takes the whole of it off the page again. */
export const mountPanel = (page: Document, session: PageSession): void => {
  if (session.panelOpen()) return
  const { root, remove } = shadowHost(page, 'landfall-panel', selfContained(css))
  const place = page.createElement('div')
  root.append(place)
  const react = createRoot(place)
  session.setPanelOpen(true)
  const stop = session.watchPanel((open) => {
    if (open) return
    react.unmount()
    remove()
    queueMicrotask(() => stop())
  })
  react.render(<Panel session={session} />)
}
