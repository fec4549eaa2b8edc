/** Whatever a page breaks is one source less: the reader answers for any bytes. */
export const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}
