/** How a trust score of 0–100 looks, the same everywhere: from 65 good, below 40 bad. */
export const scoreTone = (score: number): 'good' | 'warn' | 'bad' => {
  if (score >= 65) return 'good'
  return score >= 40 ? 'warn' : 'bad'
}
