import { runUnderNewNode } from './setup/run.mjs'

await runUnderNewNode('test.ts')
