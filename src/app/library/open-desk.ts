import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { deskWhere } from '../messages/desk-where'

type Place = z.infer<typeof deskWhere.answer>

const reply = z.object({ ok: z.literal(true), value: deskWhere.answer })

/** The Desk that is open already, if any: it says so itself, which needs no permission to look at tabs. */
const openDeskPlace = async (): Promise<Place | undefined> => {
  try {
    const answered = reply.safeParse(await browser.runtime.sendMessage({ landfall: deskWhere.name, ask: {} }))
    return answered.success ? answered.data.value : undefined
  } catch (error) {
    // Nobody listens: no page of ours is open. Anything else is a bug and goes to the catcher.
    if (error instanceof Error && /Receiving end does not exist|establish connection/i.test(error.message))
      return undefined
    throw error
  }
}

/** Only our own routes: a 1688 tab chooses the hash. */
const safeHash = (hash: string | undefined): string => (hash && /^#\/[\w/?=&,-]*$/.test(hash) ? hash : '')

/** Shows the Desk at `hash` (`#/offer/<id>`): in its tab when one is open, else in a new one. */
export const openDesk = async (hash?: string): Promise<void> => {
  const url = browser.runtime.getURL('/desk.html') + safeHash(hash)
  const place = await openDeskPlace()
  if (!place) {
    await browser.tabs.create({ url })
    return
  }
  await browser.tabs.update(place.tabId, hash ? { active: true, url } : { active: true })
  await browser.windows.update(place.windowId, { focused: true })
}
