import type { CurveStep } from '../../../../domain/landed-cost/analysis'

/** Steps told one by one, and those of a kind that comes so often (cartons, weight breaks) that it is told once. */
export type ToldSteps = { single: CurveStep[]; often: { first: CurveStep; count: number }[] }

const OFTEN = 3

/** Where a formal entry begins, the charge of the informal one ends, which says nothing more. */
const withoutEchoes = (steps: CurveStep[]): CurveStep[] => {
  const formal = new Set(steps.filter(({ code }) => code === 'formal-entry').map(({ at }) => at))
  return steps.filter(({ code, at }) => !(code === 'minimum-charge' && formal.has(at)))
}

export const toldSteps = (steps: CurveStep[]): ToldSteps => {
  const said = withoutEchoes(steps)
  const ofCode = (code: CurveStep['code']) => said.filter((step) => step.code === code)
  const codes = [...new Set(said.map(({ code }) => code))].filter((code) => ofCode(code).length > OFTEN)
  return {
    single: said.filter(({ code }) => !codes.includes(code)),
    often: codes.flatMap((code) => {
      const [first, ...more] = ofCode(code)
      return first ? [{ first, count: 1 + more.length }] : []
    }),
  }
}
