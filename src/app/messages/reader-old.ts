import * as z from 'zod/mini'
import { message } from './message'

/** The page may be one of 2018 to 2020: put the reader of those into the asking tab. */
export const readerOld = message('reader/old', z.object({}), z.object({}))
