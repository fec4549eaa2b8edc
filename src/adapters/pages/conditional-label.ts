/**
 * Words by which a price is for some buyers or on some condition only: new customers, members, schools,
 * companies, resellers, holders of a coupon, the first piece, orders over an amount. One list for page data
 * and for what is drawn (Sep 2025: 新人价, 券后价, 月卡价, PLUS会员价, 首件预估到手价; the rest is the trade's usage).
 */
const SOME =
  '新人|新客|新用户|新买家|新会员|新店客|首单|首件|首次|首购|首笔|会员|PLUS|\\d*VIP|月卡|年卡|省钱卡|黑卡|券后?|红包|' +
  '粉丝|关注|分享|邀请|学生|教师|员工|内购|老客|老用户|老顾客|复购|回头客|企业|认证|专享|专属|专供|尊享|代发|代销|分销|经销|代理|加盟|' +
  '渠道|合伙|拼团|定金|预付|预估|满减|满\\d|满[一二两三四五六七八九十百千]|第[\\d一二两三]件|凑单|以旧换新|积分|津贴|直播|返现|返利'

const FOR_SOME = new RegExp(SOME, 'i')
const NAMED_PRICE = new RegExp(`(?:${SOME})(?:[^\\s\\d¥￥，,。:：]{0,8}?价)?`, 'i')
/** What a sale for everybody is called. */
const FOR_ALL = /促销|限时|限量|特价|特惠|折|活动|大促|秒杀|抢购|直降|降价|清仓|狂欢|购物节|年货节|批发价/

/**
 * Whom a price under `label` is for: `some` when it names a group or a condition, `all` when it names a sale,
 * `unsaid` when it does neither (a campaign's own name).
 */
export const labelIsFor = (label: string): 'all' | 'some' | 'unsaid' => {
  if (FOR_SOME.test(label)) return 'some'
  return FOR_ALL.test(label) ? 'all' : 'unsaid'
}

/** The first condition named in `text`, up to its 价: "券后价", "PLUS会员价"; undefined when none is named. */
export const conditionIn = (text: string): string | undefined => NAMED_PRICE.exec(text)?.[0]
