import * as z from 'zod/mini'
import { listing, pageGeneration } from '../../domain/listing'
import { pageProblem } from '../../domain/page-problem'
import { supplierFacts } from '../../domain/supplier'
import { message } from './message'

const offerFacts = z.partial(z.omit(listing, { url: true, generation: true, supplier: true }))

/** What a document's markup says: `Reading` of the page readers. */
const reading = z.object({
  generation: pageGeneration,
  offerIds: z.array(z.string()),
  reading: z.extend(offerFacts, { supplier: z.partial(supplierFacts) }),
})

/**
 * Read what the tab gathered from its page: `GatheredPage` of the page readers. The scripts are the page's own
 * text and may name the buyer: they are read where they arrive, and neither kept nor passed on. The answer is the
 * listing, or why it is none.
 */
export const offerRead = message(
  'offer/read',
  z.object({
    offerId: z.optional(z.string()),
    notYuan: z.optional(z.string()),
    scripts: z.array(z.string()),
    drawn: z.array(reading),
  }),
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: listing }),
    z.object({ ok: z.literal(false), problem: pageProblem }),
  ]),
)
