import { type Observation, observation } from '../domain/observation'
import type { Database, VisitRow } from './database'
import { type Rows, readRows } from './read-rows'

const day = (instant: string): string => instant.slice(0, 10)

/** What was seen but for the time, as text to compare: parsing puts the facts in the schema's order. */
const facts = (seen: unknown): string => {
  const parsed = observation.safeParse(seen)
  return parsed.success ? JSON.stringify({ ...parsed.data, at: '' }) : ''
}

const visitsBetween = (database: Database, offerId: string) =>
  database.visits.where('[offerId+at]').between([offerId, ''], [offerId, '\uffff'])

const isSameDayAndFacts = (row: VisitRow, visit: Observation): boolean =>
  day(row.at) === day(visit.at) && facts(row.seen) === facts(visit)

/** Visits of one day (UTC) that show the same are one row, which keeps the first and the last time. */
export const addVisit = async (database: Database, visit: Observation): Promise<void> => {
  const last = await visitsBetween(database, visit.offerId).last()
  if (last?.id !== undefined && isSameDayAndFacts(last, visit))
    await database.visits.update(last.id, { at: visit.at, seen: visit })
  else await database.visits.add({ offerId: visit.offerId, firstAt: visit.at, at: visit.at, seen: visit })
}

/** Every visit to one offer, oldest first. */
export const readVisits = async (database: Database, offerId: string): Promise<Rows<Observation>> => {
  const stored = await visitsBetween(database, offerId).toArray()
  return readRows(
    observation,
    stored.map((row) => row.seen),
  )
}
