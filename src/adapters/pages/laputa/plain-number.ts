/** The scripts of old pages hold plain figures only; anything else there is refused, not interpreted. */
export const asPrice = (text: string): string | undefined =>
  /^\d{1,9}(?:\.\d{1,4})?$/.test(text) && Number(text) > 0 ? text : undefined

/** Zero is a figure here: 0 in stock, 0 sold. */
export const asCount = (text: string): number | undefined =>
  /^\d{1,12}$/.test(text) ? Number(text) : undefined

export const asMinimum = (text: string): number | undefined => asCount(text) || undefined
