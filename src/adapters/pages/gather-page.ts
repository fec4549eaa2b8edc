import { found } from '../../domain/field'
import type { PageProblem } from '../../domain/page-problem'
import { ok, problem, type Result } from '../../domain/result'
import { attempt } from './attempt'
import { readMarkup } from './markup/read-markup'
import { asksForDropship } from './page-address'
import { pageCurrency } from './page-currency'
import { pageKind } from './page-kind'
import { pageScripts } from './page-scripts'
import type { Reading, SourceReading } from './source-reading'

/**
 * What is taken from an offer page while its document is at hand: everything the reader needs that only a
 * document gives. Plain JSON, so that the rest of the reading can be done elsewhere, off the page's own time.
 */
export type GatheredPage = {
  /** The offer the address names. */
  offerId?: string | undefined
  /** What says that the page's figures are not yuan. */
  notYuan?: string | undefined
  /** Inline scripts that may hold the page's data (2021 on), as they stand. */
  scripts: string[]
  /** What the document's markup says, best first. */
  drawn: Reading[]
}

/** A reader of what a document's markup says; undefined when it knows nothing on it. */
export type DrawnSource = (document: Document, url: string) => SourceReading | undefined

const readDrawn = (
  generation: Reading['generation'],
  read: DrawnSource,
  document: Document,
  url: string,
): Reading[] => {
  const reading = attempt(() => read(document, url))
  return reading ? [{ generation, reading, offerIds: reading.offerId ? [reading.offerId] : [] }] : []
}

/** What the address says of the offer, for a page whose data does not say it; [] when it says nothing. */
const readAddress = (url: string): Reading[] =>
  asksForDropship(url)
    ? [
        {
          generation: 'markup',
          reading: { scene: found('dropship', 'address', 'sk=consign'), supplier: {} },
          offerIds: [],
        },
      ]
    : []

/**
 * The parts of an offer page that say something, or which other page this is. Never throws. `readOld` is the reader of
 * pages up to 2020, where it is at hand.
 */
export const gatherPage = (
  document: Document,
  url: string,
  readOld?: DrawnSource,
): Result<GatheredPage, PageProblem> => {
  const kind = attempt(() => pageKind(document, url))
  if (!kind) return problem({ kind: 'unknown-layout', because: 'page kind' })
  if (kind.is === 'problem') return problem(kind.problem)
  return ok({
    offerId: kind.offerId,
    notYuan: attempt(() => pageCurrency(document, url)),
    scripts: attempt(() => pageScripts(document)) ?? [],
    drawn: [
      ...(readOld ? readDrawn('laputa', readOld, document, url) : []),
      ...readDrawn('markup', readMarkup, document, url),
      ...readAddress(url),
    ],
  })
}
