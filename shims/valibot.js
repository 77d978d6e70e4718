// valibot's own minified build: 85 kB in the bundle instead of 206 kB.
export * from '../node_modules/valibot/dist/index.min.mjs'
