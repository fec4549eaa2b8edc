/** Node reads GBK and cannot write it: the table is turned round once, from what the decoder says of each pair. */
const reverseTable = (): Map<string, [number, number]> => {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(new Uint8Array([lead, trail]))
      if ([...char].length === 1 && !table.has(char)) table.set(char, [lead, trail])
    }
  return table
}

let table: Map<string, [number, number]> | undefined

/** The bytes of a text in GBK. Throws on a character GBK does not have: a mistake in the market's own text. */
export const gbkBytes = (text: string): Uint8Array => {
  table ??= reverseTable()
  const bytes: number[] = []
  for (const char of text) {
    const pair = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : table.get(char)
    if (!pair) throw new Error(`not in GBK: ${char}`)
    bytes.push(...pair)
  }
  return Uint8Array.from(bytes)
}

/** A query value as the site itself writes it: GBK bytes, percent-encoded. */
export const gbkQuery = (text: string): string =>
  [...gbkBytes(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
