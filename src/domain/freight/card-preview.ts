import type { TransportMode } from '../buyer'
import type { RateCard } from './rate-card'

/**
 * Something of a forwarder's table that was not read, with the address of its cell (A1). `asked` = no card without
 * the buyer's answer; `unread` = left out; `look` = read, and worth a look.
 */
export type TableProblem = {
  at: string
  text: string
  is: 'asked' | 'unread' | 'look'
  code:
    | 'no-headings'
    | 'heading-not-known'
    | 'text-not-read'
    | 'price-not-a-number'
    | 'price-two-ways'
    | 'no-price'
    | 'break-not-read'
    | 'number-not-read'
    | 'days-not-read'
    | 'working-days'
    | 'validity-not-read'
    | 'surcharge-not-read'
    | 'all-in-not-read'
    | 'container-not-read'
    | 'last-break-ends'
    | 'two-currencies'
    | 'carried-down'
    | 'currency-missing'
    | 'country-missing'
    | 'mode-missing'
    | 'unit-missing'
    | 'all-in-missing'
    | 'forwarder-missing'
    | 'no-break'
}

/** What the table does not say and the buyer answered: stands only where the table is silent. */
export type TableAnswers = Partial<
  Pick<RateCard, 'forwarder' | 'currency' | 'country' | 'per' | 'allIn' | 'validFrom' | 'validTo'> & {
    mode: TransportMode
  }
>

/** To be looked at before anything is kept. */
export type CardPreview = { cards: RateCard[]; problems: TableProblem[] }
