import { browser } from 'wxt/browser'
import { ok, problem } from '../../domain/result'
import { deskWhere } from '../messages/desk-where'
import { answerMessages, on } from './answer'
import { isFromOurselves } from './from-1688'

/** An open Desk tells the background which tab it is, so that a second one need not be opened. */
export const answerAsDesk = (): void =>
  answerMessages(
    [
      on(deskWhere, async () => {
        const tab = await browser.tabs.getCurrent()
        return tab?.id === undefined || tab.windowId === undefined
          ? problem({ kind: 'failed', detail: 'not in a tab' })
          : ok({ tabId: tab.id, windowId: tab.windowId })
      }),
    ],
    isFromOurselves,
  )
