/** This action's version, as receivers see it in user-agent. */
export const VERSION = '1.0.0'
