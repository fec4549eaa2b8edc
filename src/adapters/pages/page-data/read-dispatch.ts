import type { Field } from '../../../domain/field'
import type { DispatchStep } from '../../../domain/listing'
import { promisedHours, upToCount } from '../dispatch-words'
import { fact, here, notUnderstood } from './fact'
import type { Node } from './node'
import type { PageData } from './page-data'
import { type As, asMinimum, asText } from './values'

const LIMITS = ['ship.deliveryLimitTimeModel', 'business.deliveryLimitTimeModel']
/** Where the promise stands in words; a carrier may be named after it. */
export const PROMISE =
  'ship.deliveryLimitText ship.deliveryLimitTxt ' +
  LIMITS.map((path) => `${path}.limitTimeDesc`).join(' ') +
  ' about.freightInfo.logisticsText'

const HOURS: Record<string, number> = { 小时: 1, 天: 24, 日: 24, 周: 168, 个月: 720, 月: 720 }
const TIME = /(\d{1,3}(?:\.\d)?|[一二两三四五六七八九十])\s*(小时|天|日(?!期)|周|个月)/g
const NUMERALS = '一二三四五六七八九十'

const countOf = (word: string): number =>
  word === '两' ? 2 : /\d/.test(word) ? Number(word) : NUMERALS.indexOf(word) + 1

/** Every time that a step's name gives ("7天发货", "2周发货") must be the step's own. */
const agrees = (text: string, hours: number): boolean =>
  [...text.matchAll(TIME)].every(([, count = '', word = '']) => countOf(count) * (HOURS[word] ?? 0) === hours)

const bound = (node: Node): number | undefined | 'unreadable' =>
  node === undefined || node === null ? undefined : (asMinimum(node) ?? 'unreadable')

/** A step whose name and hours disagree, or whose bounds do not rise, is not understood. */
const stepAt = (data: PageData, path: string): DispatchStep | undefined => {
  const text = asText(data.at(`${path}.selectedPtsOfferTagModel.serviceName`))
  const hours = asMinimum(data.at(`${path}.selectedPtsOfferTagModel.agreeDeliveryHours`))
  const from = bound(data.at(`${path}.selectedStartQuantity`))
  const to = bound(data.at(`${path}.selectedEndQuantity`))
  if (!text || !hours || from === 'unreadable' || to === 'unreadable') return undefined
  if (!agrees(text, hours) || (from && to && to < from)) return undefined
  return { ...(from && { from }), ...(to && { to }), hours, text }
}

/** An open end before another step would promise its hours to quantities that are not its own. */
const followOn = (read: DispatchStep[]): boolean =>
  read.every((step, i) => {
    const next = read[i + 1]
    return next?.from === undefined || (step.to !== undefined && step.to < next.from)
  })

const steps = (data: PageData): Field<DispatchStep[]> | undefined => {
  const path = LIMITS.map((limit) => `${limit}.attrs.ptsOfferStepModels`).find(
    (at) => data.listAt(at).length > 0,
  )
  if (!path) return undefined
  const nodes = data.listAt(path)
  const read = nodes.flatMap((_, i) => stepAt(data, `${path}.${i}`) ?? [])
  return read.length === nodes.length && followOn(read)
    ? here(read, path)
    : notUnderstood('ptsOfferStepModels', path)
}

const asPromise: As<DispatchStep[]> = (node) => {
  const text = asText(node)
  const hours = text ? promisedHours(text) : undefined
  return text && hours ? [{ hours, text }] : undefined
}

/** "50袋以内": up to how many the promise in words holds; undefined where nothing bounds it. */
const promisedUpTo = (data: PageData): number | 'unreadable' | undefined => {
  const words = LIMITS.map((path) => asText(data.at(`${path}.orderCntLevelText`))).find(Boolean)
  return words ? (upToCount(words) ?? 'unreadable') : undefined
}

/** The promise in words, where the steps are not there; one of unknown bounds is not everybody's. */
const promise = (data: PageData): Field<DispatchStep[]> | undefined => {
  const field = fact(data, PROMISE, asPromise)
  const to = promisedUpTo(data)
  if (field?.is !== 'found' || to === undefined) return field
  return to === 'unreadable'
    ? notUnderstood('orderCntLevelText', PROMISE.split(' ')[0] ?? '')
    : { ...field, value: field.value.map((step) => ({ ...step, to })) }
}

/** Within how many hours an order leaves: the steps by quantity, else the promise in words. */
export const readDispatch = (data: PageData): Field<DispatchStep[]> | undefined =>
  steps(data) ?? promise(data)
