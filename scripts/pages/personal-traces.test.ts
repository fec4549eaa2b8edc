import { expect, test } from 'vitest'
import { personalTraces } from './personal-traces.ts'

test.each([
  { html: '{"buyerLoginId":"somebody"}', finds: 'a buyer’s login or member id' },
  { html: '{"buyerUserId":22000000}', finds: 'a buyer’s user id' },
  { html: "'buyerUserID':'b2b-1'", finds: 'a buyer’s user id' },
  { html: '{"buyerModel":{"loginId":"somebody"}}', finds: 'a buyer’s keys' },
  { html: 'exparams="category=&userid=22000000&x"', finds: 'a user id for tracking' },
  { html: '?fromid=cnalichnsomebody&x', finds: 'a buyer’s chat id' },
  { html: '{"recieveAddress":"somewhere"}', finds: 'a delivery address' },
  { html: '<span>送至 浙江省杭州市</span>', finds: 'a delivery address' },
  { html: "'_csrf_token':'8f2ad1c09b'", finds: 'a session token' },
  { html: 'cookie2=1a2b3c4d5e6f', finds: 'a cookie' },
  { html: '{"clientIP":"198.51.100.7"}', finds: 'an IP address' },
  { html: '联系电话 13912345678', finds: 'a number that looks like a mobile phone' },
])('a page with $finds is not stored', ({ html, finds }) => {
  expect(personalTraces(html)).toEqual([finds])
})

test.each([
  { html: '{"buyerLoginId":0,"buyerUserId":0}', because: 'nobody was signed in' },
  { html: '{"offerId":139123456789}', because: 'an offer’s id is not a phone' },
  { html: '送至 选择收货地址', because: 'no address was chosen' },
  { html: "'_csrf_token':'00000000000000000000000000000000'", because: 'the token was blanked' },
])('$html may be stored: $because', ({ html }) => {
  expect(personalTraces(html)).toEqual([])
})
