/**
 * Splits what arrives from Firefox into messages: `LENGTH:JSON`, one after another, cut anywhere. Lengths
 * count bytes, so it works on bytes.
 */
export const inMessages = (took: (text: string) => void): ((chunk: Buffer) => void) => {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const colon = rest.indexOf(':')
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 1 || rest.length < end) return
      took(rest.subarray(colon + 1, end).toString())
      rest = rest.subarray(end)
    }
  }
}
