import type { LaneChoice } from '../../../../domain/landed-cost/pick-lane'

/** One price list: a lane, or the containers of one way that an order may mix. */
export type Route = { id: string; lanes: LaneChoice[] }

const idOf = ({ lane }: LaneChoice): string => lane.route ?? lane.id

/** Lanes of one route are one thing to choose; the order of the list stays. */
export const routesOf = (choices: LaneChoice[]): Route[] =>
  [...new Set(choices.map(idOf))].map((id) => ({
    id,
    lanes: choices.filter((choice) => idOf(choice) === id),
  }))
