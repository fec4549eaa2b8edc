import { currencyApi } from './currency-api'
import { frankfurter } from './frankfurter'
import type { RateSource } from './rate-source'

/** In the order they are asked: the next only when the one before gave nothing usable. */
export const rateSources: RateSource[] = [frankfurter, ...currencyApi]
