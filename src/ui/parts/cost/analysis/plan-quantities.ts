const MORE = [2, 5]

/** Quantities worth asking a price for: the one in hand, where the page's own prices change, and larger orders. */
export const planQuantities = (quantity: number, tiers: number[]): number[] =>
  [...new Set([quantity, ...tiers, ...MORE.map((times) => quantity * times)])]
    .filter((one) => one > 0)
    .sort((a, b) => a - b)
