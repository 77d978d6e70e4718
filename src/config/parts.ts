/** PARTS are the top-level keys of webhooks.yml that are ours. */
export const PARTS: readonly string[] = ['notify', 'chains', 'receive']
