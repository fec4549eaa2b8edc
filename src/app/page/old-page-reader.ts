import type { DrawnSource } from '../../adapters/pages/gather-page'
import { publishedOldPageReader } from './old-page-world'
import { send } from './send'

/** `readerOld.name`, without its schemas; held to it by a test. */
export const READER_OLD = 'reader/old'

/**
 * The reader of pages up to 2020, which are met so rarely that no page load carries it: the extension is asked for it
 * once. Undefined when it does not come.
 */
export const oldPageReader = (): (() => Promise<DrawnSource | undefined>) => {
  let asked: Promise<unknown> | undefined
  return async () => {
    asked ??= send(READER_OLD, {})
    await asked
    return publishedOldPageReader()
  }
}
