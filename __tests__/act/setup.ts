import { findAct } from './act.ts'

/** Ends the test run, before any test, where there is no act. */
export function globalSetup(): void {
  try {
    findAct()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
