/**
 * Which edition a build makes. `MANABIBA_EDITION=offline` builds the one that opens by double-click
 * from a folder: one page whose address is kept after the `#`.
 */
export const offline = process.env.MANABIBA_EDITION === 'offline';
