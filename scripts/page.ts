import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { marked } from 'marked'

const { resolve } = createRequire(import.meta.url)
const STYLE = 'github-markdown-css/github-markdown-light.css'
const MERMAID = 'mermaid/dist/mermaid.min.js'

/**
 * renderPage answers a page that shows Markdown as GitHub does, in its light
 * theme, with Mermaid's diagrams drawn. Once they are, `data-height` of its
 * body says how tall it is, in pixels.
 */
export function renderPage(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true })
  return `<!doctype html>
<meta charset="utf-8">
<style>
${readFileSync(resolve(STYLE), 'utf8')}
body { margin: 0; background: #fff }
article { padding: 16px 20px; --fontStack-sansSerif: 'Liberation Sans', 'DejaVu Sans', sans-serif }
pre:has(> .language-mermaid), article .mermaid { background: none; text-align: center }
</style>
<article class="markdown-body">${html}</article>
<script src="${pathToFileURL(resolve(MERMAID)).href}"></script>
<script type="module">
mermaid.initialize({ startOnLoad: false, fontFamily: 'Liberation Sans', securityLevel: 'strict' })
for (const code of document.querySelectorAll('.language-mermaid')) {
  const drawing = document.createElement('div')
  drawing.className = 'mermaid'
  drawing.textContent = code.textContent
  code.parentElement.replaceWith(drawing)
}
await mermaid.run()
const { height } = document.querySelector('article').getBoundingClientRect()
document.body.dataset.height = Math.ceil(height)
</script>
`
}
