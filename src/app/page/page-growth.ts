/** Moments, in ms after the first read, at which a page that was not complete is looked at again: 15 s in all. */
const LOOKS = [400, 1000, 2200, 4500, 8500, 15000]

/**
 * Data may arrive after the page does. At a few fixed moments `look` is called with the number of looks left
 * and whether the page changed since the last one; it answers whether to go on, and no look begins before the one
 * before it has. Costs one observer for at most 15 seconds and nothing afterwards. Returns the function that stops it.
 */
export const whileThePageGrows = (
  page: Document,
  look: (left: number, grew: boolean) => Promise<boolean>,
): (() => void) => {
  let changed = true
  let isOver = false
  let turn = Promise.resolve()
  const observer = new MutationObserver(() => {
    changed = true
  })
  const stop = () => {
    isOver = true
    observer.disconnect()
    for (const timer of timers) clearTimeout(timer)
  }
  const lookAgain = async (left: number) => {
    if (isOver) return
    const grew = changed
    changed = false
    if (!(await look(left, grew)) || left === 0) stop()
  }
  const timers = LOOKS.map((after, index) =>
    setTimeout(() => {
      turn = turn.then(() => lookAgain(LOOKS.length - 1 - index))
    }, after),
  )
  observer.observe(page.documentElement, { childList: true, subtree: true })
  return stop
}
