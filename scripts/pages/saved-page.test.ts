import { expect, test } from 'vitest'
import { savedPage } from './saved-page.ts'

test.each([
  { because: 'plain JSON', text: '{"a":1}' },
  { because: 'a variable is set to it', text: 'window.__INIT_DATA = {"a":1};' },
  { because: 'a callback is given it', text: 'mtopjsonp1({"a":1})' },
])('bare data is taken out of its wrapper: $because', ({ text }) => {
  expect(savedPage(text)).toMatchObject({ is: 'data', data: { a: 1 } })
})

test.each([
  { because: 'it is a page', text: '<!doctype html><p>x</p>' },
  { because: 'a script on its own is read like a page', text: 'window.context = (function(){})(a, {1:2});' },
  { because: 'an empty file is an empty page', text: '' },
])('anything else is a document: $because', ({ text }) => {
  expect(savedPage(text).is).toBe('document')
})
