import { type Field, knownValue } from './field'
import type { SupplierFacts } from './supplier'

const hostOf = (url: string): string | undefined =>
  /^(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)/i.exec(url)?.[1]?.toLowerCase()

const keyed = (kind: string, field: Field<string>): string | undefined => {
  const value = knownValue(field)?.trim()
  return value ? `${kind}:${value}` : undefined
}

/**
 * What a supplier is recognised by: the member id, which is stable; else the shop's host, else the
 * registered name, else the chat name. Undefined when the page names nobody: then nothing is remembered.
 */
export const supplierKey = (facts: SupplierFacts): string | undefined => {
  const host = hostOf(knownValue(facts.shopUrl) ?? '')
  return (
    keyed('member', facts.memberId) ??
    (host ? `shop:${host}` : undefined) ??
    keyed('company', facts.companyName) ??
    keyed('login', facts.loginId)
  )
}
