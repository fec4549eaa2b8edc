import type { CategoryPrior } from '../domain/category-prior'
import rows from './category-priors.json'

/** Own starting values for 67 kinds of goods; the test beside this file parses every one. */
export const categoryPriors = rows as CategoryPrior[]
