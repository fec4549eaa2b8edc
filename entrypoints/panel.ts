import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { pageSession } from '../src/app/page/page-session'
import { mountPanel } from '../src/ui/overlay/mount-panel'

/** Injected by the background when the badge is pressed, into the world where the reader already works. */
export default defineUnlistedScript(() => {
  const session = pageSession()
  if (session) mountPanel(document, session)
})
