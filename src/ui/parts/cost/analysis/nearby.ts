/** Of rising quantities as many as there is room for: the last one below the order's, then those from it on. */
export const nearby = (rising: number[], current: number, room: number): number[] => {
  const from = rising.findIndex((one) => one >= current)
  const start = from === -1 ? rising.length : from - 1
  const first = Math.max(0, Math.min(start, rising.length - room))
  return rising.slice(first, first + room)
}
