import { expect, test } from 'vitest'
import { aSupplier } from '../../tests/rows/a-listing'
import { found, notShown } from './field'
import { supplierKey } from './supplier-key'

const nameless = {
  memberId: notShown,
  shopUrl: notShown,
  companyName: notShown,
  loginId: notShown,
  shopName: notShown,
}

test.each([
  { facts: aSupplier(), key: 'member:b2b-1000000000001', because: 'the member id is the stable one' },
  {
    facts: aSupplier({ memberId: notShown }),
    key: 'shop:chenlu.1688.com',
    because: 'the shop is the next best',
  },
  {
    facts: aSupplier({
      memberId: notShown,
      shopUrl: found('//Shop99.1688.com/page/index.html', 'page-data', 'x'),
    }),
    key: 'shop:shop99.1688.com',
    because: 'an address without a scheme names the same shop',
  },
  {
    facts: aSupplier({ memberId: notShown, shopUrl: notShown }),
    key: 'company:义乌市晨露日用品有限公司',
    because: 'then the registered name',
  },
  {
    facts: aSupplier({ ...nameless, loginId: found(' 晨露日用 ', 'page-data', 'x') }),
    key: 'login:晨露日用',
    because: 'the chat name is better than nothing',
  },
  { facts: aSupplier(nameless), key: undefined, because: 'nobody is named, so nobody is remembered' },
])('a supplier is known as $key: $because', ({ facts, key }) => {
  expect(supplierKey(facts)).toBe(key)
})
