import type { UnknownCode } from './codes'
import type { TrustArea } from './report'

/**
 * What to ask when a fact is unknown: a sentence ready to send, polite and short, in the seller's language.
 * Its meaning in the buyer's language is the catalogue's `trust.ask.<code>`.
 */
export const TRUST_QUESTIONS: Record<UnknownCode, { area: TrustArea; askZh: string }> = {
  'company-name': {
    area: 'identity',
    askZh: '您好，请问贵公司营业执照上的公司全称是什么？',
  },
  licence: {
    area: 'identity',
    askZh: '您好，方便发一下营业执照吗？我们需要核对公司全称和统一社会信用代码，谢谢！',
  },
  years: {
    area: 'track-record',
    askZh: '您好，请问贵公司是哪一年成立的？在1688上经营几年了？',
  },
  badges: {
    area: 'identity',
    askZh: '您好，请问贵店是诚信通会员还是实力商家？有没有通过平台的深度验厂或验商？',
  },
  inspection: {
    area: 'capability',
    askZh: '您好，请问这款是你们自己工厂生产的吗？方便发一下验厂报告或者车间的照片、视频吗？',
  },
  'repeat-rate': {
    area: 'track-record',
    askZh: '您好，请问这款产品的老客户多吗？店铺的回头率大概是多少？',
  },
  'service-score': {
    area: 'track-record',
    askZh: '您好，请问贵店目前的服务分是多少？',
  },
  rating: {
    area: 'track-record',
    askZh: '您好，这款有买家的评价或者实拍图可以参考吗？',
  },
  'own-sales': {
    area: 'track-record',
    askZh: '您好，请问这款在你们店里一年大概卖多少？',
  },
  'seller-type': {
    area: 'capability',
    askZh: '您好，请问您这边是工厂还是贸易公司？',
  },
  location: {
    area: 'identity',
    askZh: '您好，请问工厂和发货仓库分别在哪个城市？',
  },
  guarantees: {
    area: 'offer-risk',
    askZh: '您好，收到货如果有质量问题，怎么退换？运费由谁承担？',
  },
}
