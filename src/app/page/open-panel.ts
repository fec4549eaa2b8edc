import type { Result } from '../../domain/result'
import type { MessageProblem } from '../messages/message'
import { send } from './send'

/** `panelOpen.name`, without its schemas; held to it by a test. */
export const PANEL_OPEN = 'panel/open'

/** The extension puts the panel's code into this tab; the panel then says itself that it is open. */
export const openPanel = (): Promise<Result<unknown, MessageProblem>> => send(PANEL_OPEN, {})
