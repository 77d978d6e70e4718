// @actions/core runs programs only to describe the platform, which this
// action never asks for: 45 kB less in the bundle.
export function getExecOutput() {
  throw new Error('programs are not run here')
}
