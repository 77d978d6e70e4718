/**
 * STANDS are action.yml files in the place of GitHub's own actions, which act
 * would have to fetch. Artifacts are folders below `ARTIFACTS`. act checks the
 * repository out by itself; the one here is asked for another commit only.
 */
export const STANDS: Readonly<Record<string, string>> = {
  'actions/checkout': stand('echo "checked out $REF"', { REF: 'ref' }),
  'actions/upload-artifact': stand(
    'mkdir -p "$ARTIFACTS/$NAME" && cp -r "$FILES" "$ARTIFACTS/$NAME"',
    { NAME: 'name', FILES: 'path' }
  ),
  'actions/download-artifact': stand(
    'mkdir -p "$FOLDER" && cp -r "$ARTIFACTS/$NAME/." "$FOLDER"',
    { NAME: 'name', FOLDER: 'path' }
  )
}

/** stand answers an action that runs `command` with inputs as variables. */
function stand(command: string, inputs: Record<string, string>): string {
  const env = Object.entries(inputs).map(([name, input]) => [
    name,
    `\${{ inputs.${input} }}`
  ])
  return JSON.stringify({
    name: 'Stand-in',
    inputs: Object.fromEntries(
      Object.values(inputs).map(input => [input, { description: input }])
    ),
    runs: {
      using: 'composite',
      steps: [{ run: command, shell: 'bash', env: Object.fromEntries(env) }]
    }
  })
}
