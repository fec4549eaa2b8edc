import type { Span } from '../landed-cost/estimate'
import { Big, type DecimalText, textOf } from '../money'

const sum = (amounts: DecimalText[]): DecimalText =>
  textOf(amounts.reduce((total, amount) => total.plus(amount), new Big(0)))

/** Low with low, high with high: the prices of one list rise together. */
export const summed = (spans: Span[]): Span => ({
  low: sum(spans.map(({ low }) => low)),
  likely: sum(spans.map(({ likely }) => likely)),
  high: sum(spans.map(({ high }) => high)),
})
