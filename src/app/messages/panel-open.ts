import * as z from 'zod/mini'
import { message } from './message'

/** The badge was pressed: put the panel's code into the asking tab. */
export const panelOpen = message('panel/open', z.object({}), z.object({}))

/** Open the Desk, optionally at one item (`#/offer/<id>`). */
export const deskOpen = message('desk/open', z.object({ hash: z.optional(z.string()) }), z.object({}))
