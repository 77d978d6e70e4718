/**
 * Does what src/index.ts does at its import: the entry for
 * `@github/local-action`, which wants a function.
 */
export async function run(): Promise<void> {
  const { step } = await import('../src/index.ts')
  await step
}
