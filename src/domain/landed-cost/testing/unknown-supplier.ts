import { notShown } from '../../field'
import type { SupplierFacts } from '../../supplier'

export const unknownSupplier: SupplierFacts = {
  companyName: notShown,
  shopName: notShown,
  loginId: notShown,
  memberId: notShown,
  shopUrl: notShown,
  years: notShown,
  sellerType: notShown,
  businessModel: notShown,
  badges: notShown,
  medal: notShown,
  scores: notShown,
  repeatRate: notShown,
  serviceScore: notShown,
  location: notShown,
}
