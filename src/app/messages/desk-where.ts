import * as z from 'zod/mini'
import { message } from './message'

/** The background asks whether a Desk is open already, and in which tab: ours alone answer. */
export const deskWhere = message(
  'desk/where',
  z.object({}),
  z.object({ tabId: z.number(), windowId: z.number() }),
)
