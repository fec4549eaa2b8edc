import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bringOldPageReader } from '../src/app/page/bring-old-page-reader'

/** Put by the background beside the content script of a page of 2018 to 2020, when that asks for it. */
export default defineUnlistedScript(bringOldPageReader)
