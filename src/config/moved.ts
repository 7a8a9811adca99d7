/**
 * Addresses that were published and have moved: old → new, both without base URL. Each old address
 * becomes a page that leads on. Addresses are never reused.
 */
export const moved: Readonly<Record<string, string>> = {};
