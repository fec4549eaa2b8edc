import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerMessages } from '../src/app/library/answer'
import { answers } from '../src/app/library/answers'
import { isFrom1688 } from '../src/app/library/from-1688'
import { openDesk } from '../src/app/library/open-desk'
import { openLibrary } from '../src/app/library/open-library'
import { badgeCatalogue } from '../src/ui/words/badge/catalogues'

export default defineBackground(() => {
  answerMessages(answers(openLibrary(), badgeCatalogue), isFrom1688)

  // Firefox builds are Manifest V2, where the toolbar button is `browserAction`.
  const button = browser.action ?? browser.browserAction
  button.onClicked.addListener(() => openDesk())

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openDesk('#/welcome')
  })
})
