/** Modules the build's plugins write; their types are named where they are imported. */
declare module '@generated/content/default/*.json' {
  const data: unknown;
  export default data;
}

declare module '@generated/licences/default/licences.json' {
  const data: unknown;
  export default data;
}
