import { useEffect, useState } from 'react'
import type { PageSession, PageState } from '../../../app/page/page-session'

/** What the content script knows of the page, followed as long as the panel is open. */
export const usePageState = (session: PageSession): PageState => {
  const [state, setState] = useState(session.state)
  useEffect(() => session.watch(setState), [session])
  return state
}
