import { expect, test } from 'vitest'
import { imageUrl } from './image-url'

const HOST = 'https://cbu01.alicdn.com/img/ibank'

test.each([
  { url: `${HOST}/a.jpg`, gives: `${HOST}/a.jpg`, because: 'it is the original already' },
  {
    url: '//cbu01.alicdn.com/img/ibank/a.jpg',
    gives: `${HOST}/a.jpg`,
    because: 'the protocol is the page’s',
  },
  { url: 'http://cbu01.alicdn.com/img/ibank/a.jpg', gives: `${HOST}/a.jpg`, because: 'http is raised' },
  {
    url: `${HOST}/2018/a_16.400x400.jpg`,
    gives: `${HOST}/2018/a_16.jpg`,
    because: 'a size stands before the ending',
  },
  { url: `${HOST}/a.summ.jpg`, gives: `${HOST}/a.jpg`, because: 'summ is a small one' },
  {
    url: `${HOST}/a!!1-0-cib.jpg_b.jpg`,
    gives: `${HOST}/a!!1-0-cib.jpg`,
    because: 'a size stands after the ending',
  },
  {
    url: `${HOST}/a.jpg_460x460q100.jpg_.webp`,
    gives: `${HOST}/a.jpg`,
    because: 'two of them stand after it',
  },
  { url: `${HOST}/a.jpg?x=1`, gives: `${HOST}/a.jpg`, because: 'a query is not the picture' },
  { url: 'javascript:alert(1)//a.jpg', gives: undefined, because: 'that is no address of a picture' },
  { url: 'data:image/png;base64,AAAA', gives: undefined, because: 'data is not kept' },
  { url: undefined, gives: undefined, because: 'nothing is there' },
])('$url is $gives: $because', ({ url, gives }) => {
  expect(imageUrl(url)).toBe(gives)
})
