import { expect, test } from 'vitest'
import { selfContained } from './self-contained-css'

test('properties that a shadow root would not register are declared on its elements', () => {
  const css = selfContained(
    '@property --tw-border-style{syntax:"*";inherits:false;initial-value:solid}.a{color:red}',
  )
  expect(css).toContain('*,::before,::after{--tw-border-style:solid}')
  expect(css).toContain('.a{color:red}')
  expect(css).not.toContain('@property')
})

test('a property without a first value is unset', () => {
  expect(selfContained('@property --tw-shadow{syntax:"*";inherits:false}')).toContain('--tw-shadow:initial')
})
