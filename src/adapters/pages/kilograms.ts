/** Grams as kilograms without a float on the way: "185" → "0.185", "1250.5" → "1.2505". */
export const kgOf = (grams: string): string => {
  const [whole = '', part = ''] = grams.split('.')
  const padded = whole.padStart(4, '0')
  const decimals = (padded.slice(-3) + part).replace(/0+$/, '')
  return padded.slice(0, -3).replace(/^0+(?=\d)/, '') + (decimals ? `.${decimals}` : '')
}
