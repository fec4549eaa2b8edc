import type { CurveStep } from '../../../../domain/landed-cost/analysis'

/** Steps told one by one, and those of a kind that comes so often (cartons, weight breaks) that it is told once. */
export type ToldSteps = { single: CurveStep[]; often: { first: CurveStep; count: number }[] }

const OFTEN = 3

export const toldSteps = (steps: CurveStep[]): ToldSteps => {
  const ofCode = (code: CurveStep['code']) => steps.filter((step) => step.code === code)
  const codes = [...new Set(steps.map(({ code }) => code))].filter((code) => ofCode(code).length > OFTEN)
  return {
    single: steps.filter(({ code }) => !codes.includes(code)),
    often: codes.flatMap((code) => {
      const [first, ...more] = ofCode(code)
      return first ? [{ first, count: 1 + more.length }] : []
    }),
  }
}
