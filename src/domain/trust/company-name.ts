/**
 * What the registered name says of the company's legal form.
 * - `limited`: 有限公司, 有限责任公司, 股份公司: a company with capital of its own,
 * - `sole-trader`: 个体工商户, or the forms only sole traders use (经营部, 商行, 店 …),
 * - `platform-reseller`: one of 1688's own reselling shops, not a maker,
 * - `other-form`: a 厂, 合作社 or anything the name alone does not settle.
 */
export type CompanyForm = 'limited' | 'sole-trader' | 'platform-reseller' | 'other-form'

export const companyForm = (name: string): CompanyForm => {
  const text = name.normalize('NFKC')
  // Oct 2025: 1688选品中心官方供应链 and 1688小店进货官方供应链 sell goods of unnamed makers.
  if (/^1688.*官方供应链/.test(text)) return 'platform-reseller'
  if (/个体工商户|个体户/.test(text)) return 'sole-trader'
  if (/有限(责任)?公司|股份(有限)?公司|集团公司/.test(text)) return 'limited'
  return /(经营部|商行|经销部|批发部|服务部|工作室|门市部|店|摊|坊|档)$/.test(text)
    ? 'sole-trader'
    : 'other-form'
}

/** The name itself says trade (贸易, 商贸, 进出口, 供应链, 电子商务): such a company seldom makes the goods. */
export const isTradingName = (name: string): boolean =>
  /贸易|商贸|进出口|外贸|供应链|电子商务|电商/.test(name) && !/制造|工贸|厂/.test(name)
