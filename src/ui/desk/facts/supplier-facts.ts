import type { SupplierFacts } from '../../../domain/supplier'
import { type Fact, fact } from './fact'
import { type Speech, sayScores } from './say'

const asWritten = (text: string): string => text

/** Everything one page said of its seller. */
export const supplierFactList = (facts: SupplierFacts, speech: Speech): Fact[] => {
  const { t, format } = speech
  return [
    fact('desk.fact.companyName', facts.companyName, asWritten),
    fact('desk.fact.shopName', facts.shopName, asWritten),
    fact('desk.fact.loginId', facts.loginId, asWritten),
    fact('desk.fact.memberId', facts.memberId, asWritten),
    fact('desk.fact.shopUrl', facts.shopUrl, asWritten),
    fact('desk.fact.years', facts.years, (count) => t('desk.value.years', { count })),
    fact('desk.fact.sellerType', facts.sellerType, (type) => t(`desk.value.${type}`)),
    fact('desk.fact.businessModel', facts.businessModel, asWritten),
    fact('desk.fact.badges', facts.badges, (badges) => badges.map(({ text }) => text).join(' · ')),
    fact('desk.fact.medal', facts.medal, asWritten),
    fact('desk.fact.scores', facts.scores, sayScores(speech)),
    fact('desk.fact.repeatRate', facts.repeatRate, (rate) =>
      t('desk.value.percent', { value: format.number(rate) }),
    ),
    fact('desk.fact.serviceScore', facts.serviceScore, (score) =>
      t('desk.value.outOf5', { value: format.number(score) }),
    ),
    fact('desk.fact.location', facts.location, asWritten),
  ]
}
