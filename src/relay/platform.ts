import type { Platform } from './app.ts'

/** The web standard's platform, which all engines have. */
export const PLATFORM: Platform = {
  // Workers refuse a fetch that is called as a method of something else.
  fetch: (...call) => fetch(...call),
  now: () => Date.now(),
  sleep: ms => new Promise(resolve => setTimeout(resolve, ms)),
  log: line => console.log(line)
}
