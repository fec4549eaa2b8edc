import type { LineGroup } from '../../../domain/landed-cost/result'

/** The colour of each stretch of the way, the same in every picture of a cost. */
export const GROUP_COLOURS: Record<LineGroup, string> = {
  goods: 'bg-goods',
  china: 'bg-china',
  freight: 'bg-freight',
  border: 'bg-border',
  delivery: 'bg-delivery',
  money: 'bg-money',
}
