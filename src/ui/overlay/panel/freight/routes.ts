import type { LaneChoice } from '../../../../domain/landed-cost/pick-lane'

/** One price list: a lane, or the containers of one way that an order may mix. */
export type Route = { id: string; lanes: LaneChoice[] }

/** Lanes of one route are one thing to choose; the order of the list stays. */
export const routesOf = (choices: LaneChoice[]): Route[] =>
  choices.reduce<Route[]>((routes, choice) => {
    const id = choice.lane.route ?? choice.lane.id
    const known = routes.find((route) => route.id === id)
    if (!known) return [...routes, { id, lanes: [choice] }]
    known.lanes.push(choice)
    return routes
  }, [])
