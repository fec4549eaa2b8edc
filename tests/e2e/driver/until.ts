/** How long a tab that the extension opens by itself may take to appear after the start, ms. */
export const WELCOME_WITHIN = 1500

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Ask again and again until the answer is not undefined, null or false; give it back. Bounded: after
 * `milliseconds` it throws and says what was waited for and the last refusal.
 */
export const until = async <T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  milliseconds = 10_000,
): Promise<T> => {
  const end = performance.now() + milliseconds
  let refusal: unknown
  do {
    try {
      const answer = await ask()
      if (answer !== undefined && answer !== null && answer !== false) return answer
    } catch (error) {
      refusal = error
    }
    await pause(50)
  } while (performance.now() < end)
  throw new Error(`waited ${milliseconds} ms for ${what}`, { cause: refusal })
}
