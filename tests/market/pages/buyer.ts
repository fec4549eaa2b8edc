/**
 * The signed-in buyer whom some pages of the market know. A reader must emit none of these, wherever in the
 * page data they stand.
 */
export const BUYER = {
  loginId: 'marketbuyer07',
  memberId: 'b2b-7700000007buyer',
  userId: 7700000007,
  name: '买家甲乙',
  street: '样板路77号7栋707室',
}

export const BUYER_MARKS: string[] = [
  BUYER.loginId,
  BUYER.memberId,
  String(BUYER.userId),
  BUYER.name,
  BUYER.street,
]
