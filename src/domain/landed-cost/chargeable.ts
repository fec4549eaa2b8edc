import { Big } from '../money'

/** A kilogram in tonnes. */
const TONNE = new Big('0.001')

/** 1 CBM is a million cm³; carriers divide by 6000 (air), 5000 (express), 8000 (EMS) to get kilograms. */
export const volumetricKg = (cbm: Big, divisor: Big): Big => cbm.times(1_000_000).div(divisor)

export const larger = (a: Big, b: Big): Big => (a.gt(b) ? a : b)

/** Up to the next multiple: couriers bill in half kilograms. */
export const roundUpTo = (amount: Big, step: Big): Big => amount.div(step).round(0, Big.roundUp).times(step)

/** Air cargo: the larger of gross and volumetric weight of the whole shipment, not of each carton. */
export const airKg = (grossKg: Big, cbm: Big, divisor: Big): Big =>
  larger(grossKg, volumetricKg(cbm, divisor))

/** Couriers: as air with their own divisor, then up to the next half kilogram. Per piece; call for each. */
export const expressKg = (grossKg: Big, cbm: Big, divisor: Big, step: Big): Big =>
  roundUpTo(airKg(grossKg, cbm, divisor), step)

/** EMS counts volume only when a side is 60 cm or longer. */
export const emsKg = (grossKg: Big, sidesCm: [Big, Big, Big], divisor: Big): Big => {
  const [length, width, height] = sidesCm
  const cbm = length.times(width).times(height).div(1_000_000)
  return sidesCm.some((side) => side.gte(60)) ? airKg(grossKg, cbm, divisor) : grossKg
}

/** Sea LCL is billed by W/M: the larger of cubic metres and tonnes, and at least one. */
export const weightOrMeasure = (grossKg: Big, cbm: Big, atLeast: Big): Big =>
  larger(larger(cbm, grossKg.times(TONNE)), atLeast)

/** Kilograms in a cubic metre: what decides whether weight or volume is paid for. */
export const density = (grossKg: Big, cbm: Big): Big | undefined => (cbm.gt(0) ? grossKg.div(cbm) : undefined)
