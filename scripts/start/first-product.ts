import { ADDRESSES } from '../../tests/market/addresses.ts'

/** The product page that a newcomer sees first. */
export const FIRST_PRODUCT = ADDRESSES.kitchenBottle ?? ADDRESSES.home
