import type { SupplierFacts } from '../../../domain/supplier'
import { badgeLabel } from '../../parts/badge-label'
import { type Fact, fact } from './fact'
import { type Speech, sayScores } from './say'

const asWritten = (text: string): string => text

/** Everything one page said of its seller. */
export const supplierFactList = (facts: SupplierFacts, speech: Speech): Fact[] => {
  const { t, format } = speech
  return [
    fact('parts.fact.companyName', facts.companyName, asWritten),
    fact('parts.fact.shopName', facts.shopName, asWritten),
    fact('parts.fact.loginId', facts.loginId, asWritten),
    fact('parts.fact.memberId', facts.memberId, asWritten),
    fact('parts.fact.shopUrl', facts.shopUrl, asWritten),
    fact('parts.fact.years', facts.years, (count) => t('desk.value.years', { count })),
    fact('parts.fact.sellerType', facts.sellerType, (type) => t(`desk.value.${type}`)),
    fact('parts.fact.businessModel', facts.businessModel, asWritten),
    fact('parts.fact.badges', facts.badges, (badges) => badges.map((badge) => badgeLabel(t, badge))),
    fact('parts.fact.medal', facts.medal, asWritten),
    fact('parts.fact.scores', facts.scores, sayScores(speech)),
    fact('parts.fact.repeatRate', facts.repeatRate, (rate) =>
      t('desk.value.percent', { value: format.number(rate) }),
    ),
    fact('parts.fact.serviceScore', facts.serviceScore, (score) =>
      t('desk.value.outOf5', { value: format.number(score) }),
    ),
    fact('parts.fact.location', facts.location, asWritten),
  ]
}
