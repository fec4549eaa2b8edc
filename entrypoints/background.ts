import { defineBackground } from 'wxt/utils/define-background'
import { answerMessages } from '../src/app/library/answer'

export default defineBackground(() => {
  answerMessages([])
})
