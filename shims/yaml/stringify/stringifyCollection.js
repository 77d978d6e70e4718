// This action only reads YAML: without what writes it, it starts sooner.
export function stringifyCollection() {
  throw new Error('This bundle of yaml writes nothing.')
}
