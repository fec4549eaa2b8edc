import { expect, test } from 'vitest'
import { assumedUrl } from './page-url.ts'
import { savedPage } from './saved-page.ts'

const OFFER = 'https://detail.1688.com/offer/700000000001.html'

test.each([
  {
    because: 'the page names it',
    text: `<link rel="canonical" href="${OFFER}">`,
    file: 'a.html',
    url: OFFER,
  },
  {
    because: 'a foreign address in its place is not followed',
    text: '<link rel="canonical" href="https://example.net/1">',
    file: 'a_700000000001.html',
    url: OFFER,
  },
  {
    because: 'the browser noted it',
    text: `<!-- saved from url=(0046)${OFFER} --><p>x</p>`,
    file: 'a.html',
    url: OFFER,
  },
  {
    because: 'the data names it',
    text: '<script>window.__INIT_DATA={"offerId":700000000001}</script>',
    file: 'a.html',
    url: OFFER,
  },
  {
    because: 'bare data names it',
    text: '{"result":{"offerId":"700000000001"}}',
    file: 'a.json',
    url: OFFER,
  },
  {
    because: 'the file name holds it',
    text: '<p>x</p>',
    file: '/tmp/2026-01_page_700000000001.html',
    url: OFFER,
  },
  {
    because: 'a date in the file name is no offer',
    text: '<p>x</p>',
    file: '20260101.html',
    url: 'https://detail.1688.com/offer/000000000000.html',
  },
  {
    because: 'the page is marked as another kind',
    text: '<meta name="data-spm" content="a26352"><a href="?offerId=700000000009">x</a>',
    file: 'a.html',
    url: 'https://www.1688.com/',
  },
])('the address of a saved page: $because', ({ text, file, url }) => {
  expect(assumedUrl(savedPage(text), file).url).toBe(url)
})
