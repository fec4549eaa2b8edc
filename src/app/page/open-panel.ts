import type { Result } from '../../domain/result'
import type { MessageProblem } from '../messages/message'
import { panelOpen } from '../messages/panel-open'
import { ask } from './ask'

/** The extension puts the panel's code into this tab; the panel then says itself that it is open. */
export const openPanel = (): Promise<Result<object, MessageProblem>> => ask(panelOpen, {})
